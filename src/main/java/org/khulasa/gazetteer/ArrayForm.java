package org.khulasa.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How arrays are kept as bytes, one after the other: a count, then the elements, little end first as most processors have it. */
final class ArrayForm {
    private ArrayForm() {}

    static void write(byte[] array, ByteArrayOutputStream out) {
        out.writeBytes(buffer(Integer.BYTES).putInt(array.length).array());
        out.writeBytes(array);
    }

    static void write(int[] array, ByteArrayOutputStream out) {
        ByteBuffer bytes = buffer(array.length * Integer.BYTES);
        bytes.asIntBuffer().put(array);
        write(bytes.array(), out);
    }

    static void write(char[] array, ByteArrayOutputStream out) {
        ByteBuffer bytes = buffer(array.length * Character.BYTES);
        bytes.asCharBuffer().put(array);
        write(bytes.array(), out);
    }

    /**
     * The next array of bytes.
     *
     * @throws RuntimeException when there is none
     */
    static byte[] bytes(ByteBuffer in) {
        byte[] array = new byte[length(in)];
        in.get(array);
        return array;
    }

    /** As {@link #bytes}, of numbers. */
    static int[] ints(ByteBuffer in) {
        int[] array = new int[length(in) / Integer.BYTES];
        in.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(array);
        in.position(in.position() + array.length * Integer.BYTES);
        return array;
    }

    /** As {@link #bytes}, of letters. */
    static char[] chars(ByteBuffer in) {
        char[] array = new char[length(in) / Character.BYTES];
        in.order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().get(array);
        in.position(in.position() + array.length * Character.BYTES);
        return array;
    }

    private static int length(ByteBuffer in) {
        int length = in.order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("no length: " + length);
        }
        return length;
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
