package org.khulasa.bake;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.khulasa.lang.Language;
import org.khulasa.lang.Messages;

/**
 * JBake's template engine with one shared FreeMarker configuration of our own: escaping by the file's ending, undefined
 * values are errors, no locale or clock of the machine, no way to load a class. Thread-safe.
 */
final class Templates extends DelegatingTemplateEngine {
    /** Keys of the data that a template sees. */
    static final String VIEW = "view";

    static final String WORDS = "t";
    static final String TONGUE = "tongue";
    static final String PHRASE = "phrase";

    private final Configuration configuration;
    private final Map<Language, TemplateMethodModelEx> words = new EnumMap<>(Language.class);
    private final Map<Language, TemplateMethodModelEx> tongues = new EnumMap<>(Language.class);
    private final Map<Language, TemplateMethodModelEx> phrases = new EnumMap<>(Language.class);

    Templates(ContentStore store, JBakeConfiguration config, Messages messages) throws IOException {
        super(store, config);
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        FileTemplateLoader loader = new FileTemplateLoader(config.getTemplateFolder());
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocalizedLookup(false);
        configuration.setLazyImports(true);
        configuration.setObjectWrapper(new RecordModel.Wrapper(Configuration.VERSION_2_3_35));
        configuration.setSharedVariable("once", new Once());
        for (Language language : Language.values()) {
            words.put(language, arguments -> word(messages, language, arguments));
            tongues.put(language, Tongue.attributesOn(language));
            phrases.put(language, Tongue.elementOn(language));
        }
        read(config.getTemplateFolder().toPath());
    }

    /**
     * Reads all templates ahead, so that no page waits for one.
     *
     * @throws IOException when the folder cannot be listed
     */
    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".ftlh") || name.endsWith(".ftlx")) {
                    read(name);
                }
            }
        }
    }

    private void read(String name) {
        try {
            configuration.getTemplate(name);
        } catch (IOException e) {
            // Told with the first page that needs it.
        }
    }

    private static Object word(Messages messages, Language language, List<?> arguments)
            throws freemarker.template.TemplateModelException {
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            Object argument = arguments.get(i + 1);
            values[i] = argument instanceof TemplateNumberModel number
                    ? number.getAsNumber()
                    : ((TemplateScalarModel) argument).getAsString();
        }
        String key = ((TemplateScalarModel) arguments.get(0)).getAsString();
        try {
            return messages.text(language, key, values);
        } catch (IllegalArgumentException e) {
            throw new freemarker.template.TemplateModelException(e.getMessage(), e);
        }
    }

    /** The data of a page: its view and its language's words. */
    TemplateModel model(org.khulasa.site.View view, Language language) {
        TemplateModel model = new TemplateModel();
        model.put(VIEW, view);
        model.put(WORDS, words.get(language));
        model.put(TONGUE, tongues.get(language));
        model.put(PHRASE, phrases.get(language));
        return model;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            Template template = configuration.getTemplate(templateName);
            template.process(model, writer);
        } catch (TemplateException | IOException e) {
            throw new RenderingException(templateName, e);
        }
    }
}
