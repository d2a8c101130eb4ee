package ca.recourse.casefile.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's style sheet and its hash, by which the page's own policy knows it and lets no other in.
 *
 * @param css the style sheet
 * @param hash such as {@code sha256-…}, for the content security policy
 */
public record Style(String css, String hash) {

    static final Style SHEET = load();

    private static Style load() {
        try (InputStream in = requireNonNull(Style.class.getResourceAsStream("page.css"), "page.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Style(css, "sha256-" + Base64.getEncoder().encodeToString(digest(css)));
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet page.css cannot be read from the program's jar", e);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
