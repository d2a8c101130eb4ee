package ca.recourse.desk.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Style sheets and scripts, all from the program's own jars: nothing is fetched from anywhere else. */
final class Assets {

    private static final String OURS = "/ca/recourse/desk/web/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";

    private static final Map<String, Asset> ASSETS = Map.of(
            "pico.css", new Asset(WEBJARS + "picocss__pico/2.1.1/css/pico.min.css", "text/css"),
            "htmx.js", new Asset(WEBJARS + "htmx.org/2.0.8/dist/htmx.min.js", "text/javascript"),
            "desk.css", new Asset(OURS + "desk.css", "text/css"),
            "desk.js", new Asset(OURS + "desk.js", "text/javascript"),
            "icon.svg", new Asset(OURS + "icon.svg", "image/svg+xml"));

    private record Asset(String resource, String type) {}

    private Assets() {}

    static void serve(Context web) {
        Asset asset = Optional.ofNullable(ASSETS.get(web.pathParam("name"))).orElseThrow(NotFoundResponse::new);
        web.contentType(asset.type() + "; charset=utf-8")
                .header("Cache-Control", "max-age=3600")
                .result(bytes(asset.resource()));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program's jars lack " + resource + "; install it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("an asset of the desk cannot be read", e);
        }
    }
}
