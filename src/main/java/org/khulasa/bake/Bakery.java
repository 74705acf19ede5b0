package org.khulasa.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jbake.app.Asset;
import org.jbake.app.ContentStore;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.khulasa.lang.Messages;
import org.khulasa.problem.Place;
import org.khulasa.problem.Problem;
import org.khulasa.problem.Problems;
import org.khulasa.site.Site;

/** The front door of baking: renders a site into a staging folder with JBake's oven. Bakes once. */
public final class Bakery {
    private final DefaultJBakeConfiguration config;
    // JBake's signatures ask for a store; ours is never started, so no database class is ever loaded.
    private final ContentStore store = new ContentStore("memory", "unused");
    private final Templates templates;

    /**
     * Sets up what does not wait for the site and reads the templates.
     *
     * @throws IOException when the folder of templates cannot be read
     */
    public Bakery(Project project, Messages messages) throws IOException {
        config = project.jbake();
        templates = new Templates(store, config, messages);
    }

    /** What is baked, and who looks at the files. */
    public record Order(Supplier<Site> site, Inspector inspector) {}

    /**
     * What came out.
     *
     * @param pages pages rendered
     * @param files files in all, assets and data included
     * @param changed files that are new, gone or different from the published site
     * @param bytes size of the site
     */
    public record Baked(int pages, int files, int changed, long bytes) {}

    /**
     * Bakes into the staging folder; nothing is published. Faults in templates become fatal problems.
     *
     * @throws IOException when the disk fails
     */
    public Baked bake(Order order, Staging staging, Problems problems) throws IOException {
        config.setDestinationFolder(staging.folder().toFile());
        Output output = new Output(staging.folder(), order.inspector());
        PageRenderer renderer = new PageRenderer(config, store, templates, new PageRenderer.Kitchen(output, problems));
        Utensils utensils = new Utensils();
        utensils.setConfiguration(config);
        utensils.setContentStore(store);
        utensils.setCrawler(new SiteCrawler(store, config, order.site()));
        utensils.setRenderer(renderer);
        utensils.setAsset(new Asset(config));
        SiteOven oven = new SiteOven(utensils);
        oven.bake();
        renderer.tellFaults();
        for (Throwable error : utensils.getAsset().getErrors()) {
            problems.add(Problem.fatal(
                    "E-ASSET",
                    Place.file("assets"),
                    "an asset was not copied: " + error.getMessage(),
                    "check the file"));
        }
        assets(config.getAssetFolder().toPath()).forEach(output::adopt);
        Manifest manifest = output.manifest();
        staging.seal(manifest);
        return new Baked(
                oven.baked(), manifest.entries().size(), manifest.changesSince(staging.published()), manifest.size());
    }

    /** Assets by their path in the site, which is their path in the folder. */
    private static List<String> assets(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
