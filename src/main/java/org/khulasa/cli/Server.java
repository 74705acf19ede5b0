package org.khulasa.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.khulasa.ingest.IngestRequest.Wishes;

/** Serves the site on this machine only, and builds it again when a file of the project changes. */
final class Server {
    private static final int PORTS_TO_TRY = 20;
    private static final long POLL_MILLIS = 700;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "xml", "application/xml; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "js", "text/javascript; charset=utf-8");

    private final Options options;
    private final int port;

    Server(Options options, int port) {
        this.options = options;
        this.port = port;
    }

    /** Builds, serves and watches until the process is stopped; answers only when it cannot start. */
    int run(boolean open) {
        Run run = new Run(options);
        int first = run.site(p -> p.build(Wishes.NONE));
        if (!Files.isDirectory(options.output())) {
            return first;
        }
        return run.guarded(() -> {
            HttpServer server = bind();
            server.createContext("/", this::answer);
            server.setExecutor(Executors.newFixedThreadPool(4));
            server.start();
            String address = "http://localhost:" + server.getAddress().getPort() + "/";
            run.console().say("Serving %s  (stop with Ctrl-C; save a file and reload the page)", address);
            if (open) {
                open(address, run.console());
            }
            watch();
            return ExitCode.OK;
        });
    }

    private HttpServer bind() throws IOException {
        for (int candidate = port; ; candidate++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), candidate), 0);
            } catch (BindException e) {
                if (candidate >= port + PORTS_TO_TRY) {
                    throw e;
                }
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path root = options.output().toAbsolutePath().normalize();
            String path = exchange.getRequestURI().getPath();
            Path file = root.resolve(path.substring(1)).normalize();
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            boolean found = file.startsWith(root) && Files.isRegularFile(file);
            Path answer = found ? file : root.resolve("404.html");
            byte[] bytes = Files.exists(answer) ? Files.readAllBytes(answer) : new byte[0];
            String name = answer.getFileName().toString();
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Polls the sources and builds when they have changed and stand still. */
    private void watch() throws InterruptedException {
        long built = state();
        while (!Thread.currentThread().isInterrupted()) {
            Thread.sleep(POLL_MILLIS);
            long now = state();
            if (now != built) {
                Thread.sleep(POLL_MILLIS / 2);
                if (state() == now) {
                    new Run(options).site(p -> p.build(Wishes.NONE));
                    // The build itself may have written articles.
                    built = state();
                }
            }
        }
    }

    private long state() {
        long state = 0;
        for (Path folder : List.of(options.seeds(), options.content(), options.templates(), options.assets())) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    state += files.filter(Files::isRegularFile)
                            .mapToLong(Server::stamp)
                            .sum();
                } catch (IOException | UncheckedIOException e) {
                    // A file went away while it was looked at: the next look sees the change.
                    return -1;
                }
            }
        }
        return state;
    }

    private static long stamp(Path file) {
        try {
            return (file.toString().hashCode() * 31L + Files.size(file)) * 31
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void open(String address, Console console) {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String opener = os.contains("mac") ? "open" : os.contains("win") ? "explorer" : "xdg-open";
        try {
            new ProcessBuilder(opener, address)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            console.error("warning no browser could be opened: open " + address + " yourself");
        }
    }
}
