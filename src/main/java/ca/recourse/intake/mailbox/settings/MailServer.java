package ca.recourse.intake.mailbox.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A mail server and how we come in.
 *
 * @param url where it is
 * @param secret what proves who we are
 * @param certificate PEM file of the certificate, or of its issuer, where no public authority vouches for it
 * @param plaintext speak without encryption; for a server on this machine only
 */
public record MailServer(ServerUrl url, Secret secret, Optional<Path> certificate, boolean plaintext) {

    @Override
    public String toString() {
        return url.toString();
    }
}
