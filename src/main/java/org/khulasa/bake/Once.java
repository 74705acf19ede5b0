package org.khulasa.bake;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The directive {@code <@once key="...">}: renders its body the first time a key is seen and repeats the result after that.
 * For fragments that hundreds of pages share to the byte, such as an article's entry in lists: rendered each time they took
 * half of a large site's rendering. The key must name everything the fragment depends on.
 *
 * <p>{@code <@once each=list key="..."; x>} does so for each {@code x} of a list, whose key is the member of that name; a
 * directive called for each {@code x} took longer than all else about it. Thread-safe.
 */
final class Once implements TemplateDirectiveModel {
    /** Entries before the store is emptied: some 30 MB. */
    private static final int LIMIT = 50_000;

    private final Map<String, byte[]> rendered = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's signature
    public void execute(
            Environment env, Map parameters, TemplateModel[] loopVariables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("key") instanceof TemplateScalarModel key) || body == null) {
            throw new TemplateModelException("<@once> needs a key and a body");
        }
        Writer out = env.getOut();
        if (!(parameters.get("each") instanceof TemplateSequenceModel list)) {
            write(out, fragment(key.getAsString(), body));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            loopVariables[0] = list.get(i);
            if (!(loopVariables[0] instanceof TemplateHashModel item
                    && item.get(key.getAsString()) instanceof TemplateScalarModel own)) {
                throw new TemplateModelException("<@once each> needs things that have a " + key.getAsString());
            }
            write(out, fragment(own.getAsString(), body));
        }
    }

    private byte[] fragment(String key, TemplateDirectiveBody body) throws TemplateException, IOException {
        byte[] bytes = rendered.get(key);
        if (bytes == null) {
            Utf8Writer writer = new Utf8Writer(1024);
            body.render(writer);
            bytes = writer.toBytes();
            if (rendered.size() >= LIMIT) {
                rendered.clear();
            }
            rendered.put(key, bytes);
        }
        return bytes;
    }

    private static void write(Writer out, byte[] bytes) throws IOException {
        if (out instanceof Utf8Writer direct) {
            direct.write(bytes);
        } else {
            out.write(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
