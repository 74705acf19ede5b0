package org.khulasa.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a site under a path of this machine, and its page for what is missing under every other address. */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "css", "text/css",
            "xml", "application/atom+xml",
            "svg", "image/svg+xml",
            "json", "application/json",
            "woff2", "font/woff2");

    private final HttpServer server;
    private final String mount;

    private SiteServer(HttpServer server, String mount) {
        this.server = server;
        this.mount = mount;
    }

    /**
     * @param root may still be empty
     * @param mount begins and ends with a slash
     */
    static SiteServer of(Path root, String mount) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, root, mount));
        server.start();
        return new SiteServer(server, mount);
    }

    private static void answer(HttpExchange exchange, Path root, String mount) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path asked = path.startsWith(mount) ? root.resolve(path.substring(mount.length())) : root;
            boolean found = Files.isRegularFile(asked);
            Path file = found ? asked : root.resolve("404.html");
            String name = file.getFileName().toString();
            byte[] bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** The address of the site's root, with a slash at its end. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + mount;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
