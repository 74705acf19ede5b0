package org.khulasa.bake;

import java.io.File;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.DateWords;
import org.khulasa.site.SiteSettings;

/**
 * A project's configuration: {@code jbake.properties} read by JBake, with every key of ours having a default.
 *
 * @param jbake JBake's own configuration, its folders set
 * @param origins every key of ours with its value and where it comes from, for {@code khulasa config}
 */
public record Project(DefaultJBakeConfiguration jbake, SiteSettings settings, List<Origin> origins) {
    /** Prefix of our keys in {@code jbake.properties}. */
    private static final String PREFIX = "khulasa.";

    private static final Set<String> NUMBERS = Set.of("latn", "arab");

    public Project {
        origins = List.copyOf(origins);
    }

    /** A key, its value and where the value comes from. */
    public record Origin(String key, String value, String from) {}

    /** The folders of a project, and the address of its site if the command line gives one. */
    public record Folders(
            Path root, Path content, Path templates, Path assets, Path output, @Nullable String baseUrl) {}

    /** A configuration that cannot be used; the message says the key and what to write. */
    public static final class ConfigurationException extends Exception {
        private static final long serialVersionUID = 1;

        ConfigurationException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Reads the configuration.
     *
     * @throws ConfigurationException when a value cannot be used
     */
    public static Project load(Folders folders) throws ConfigurationException {
        DefaultJBakeConfiguration jbake;
        try {
            jbake = (DefaultJBakeConfiguration)
                    new ConfigUtil().loadConfig(folders.root().toFile());
        } catch (org.apache.commons.configuration2.ex.ConfigurationException | RuntimeException e) {
            throw new ConfigurationException("jbake.properties cannot be read: " + e.getMessage(), e);
        }
        jbake.setContentFolder(file(folders.content()));
        jbake.setTemplateFolder(file(folders.templates()));
        jbake.setAssetFolder(file(folders.assets()));
        jbake.setDestinationFolder(file(folders.output()));
        List<Origin> origins = new ArrayList<>();
        String baseUrl = folders.baseUrl();
        if (baseUrl == null) {
            baseUrl = value(jbake, "base-url", "", origins);
        } else {
            origins.add(new Origin(PREFIX + "base-url", baseUrl, "command line"));
        }
        String numbers = value(jbake, "numbers", "latn", origins);
        if (!NUMBERS.contains(numbers)) {
            throw new ConfigurationException(
                    PREFIX + "numbers is '" + numbers + "': write latn (0-9) or arab (\u0660-\u0669)", null);
        }
        SiteSettings settings = new SiteSettings(
                baseUrl(baseUrl),
                numbers,
                months(value(jbake, "months", "western", origins)),
                zone(value(jbake, "time-zone", "UTC", origins)));
        return new Project(jbake, settings, origins);
    }

    private static File file(Path path) {
        return path.toAbsolutePath().normalize().toFile();
    }

    private static String value(DefaultJBakeConfiguration jbake, String key, String otherwise, List<Origin> origins) {
        Object value = jbake.get(PREFIX + key);
        String text = value == null ? otherwise : value.toString().strip();
        origins.add(new Origin(PREFIX + key, text, value == null ? "default" : "jbake.properties"));
        return text;
    }

    private static DateWords.Months months(String text) throws ConfigurationException {
        for (DateWords.Months months : DateWords.Months.values()) {
            if (months.name().toLowerCase(Locale.ROOT).equals(text)) {
                return months;
            }
        }
        throw new ConfigurationException(PREFIX + "months is '" + text + "': write western, levantine or both", null);
    }

    private static ZoneId zone(String text) throws ConfigurationException {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new ConfigurationException(
                    PREFIX + "time-zone is '" + text + "': write a name such as Africa/Cairo or UTC", e);
        }
    }

    /** Normalises a base URL: scheme required, host in ASCII, a slash at the end. Null for empty text. */
    static @Nullable URI baseUrl(String text) throws ConfigurationException {
        if (text.isEmpty()) {
            return null;
        }
        String help = "'" + text + "' is no base URL: write it as https://example.org/ or https://example.org/path/";
        java.util.regex.Matcher parts = java.util.regex.Pattern.compile("(https?)://([^/:?#]+)(:\\d+)?(/[^?#]*)?")
                .matcher(text);
        if (!parts.matches()) {
            throw new ConfigurationException(help, null);
        }
        String path = parts.group(4) == null ? "/" : parts.group(4);
        try {
            return new URI(parts.group(1) + "://" + IDN.toASCII(parts.group(2))
                    + (parts.group(3) == null ? "" : parts.group(3)) + (path.endsWith("/") ? path : path + "/"));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new ConfigurationException(help, e);
        }
    }
}
