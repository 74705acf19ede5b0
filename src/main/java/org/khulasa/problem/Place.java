package org.khulasa.problem;

/** Where a problem is: a file, and a line and column from 1, or 0 when the whole file or line is meant. */
public record Place(String path, int line, int column) {
    public static Place file(String path) {
        return new Place(path, 0, 0);
    }

    public static Place line(String path, int line) {
        return new Place(path, line, 0);
    }
}
