package ca.recourse.intake.mailbox.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What proves to a server who we are. It is read anew for every connection, and never kept or shown. */
public sealed interface Secret {

    /** The password or token as it is now. */
    String word();

    /** Whether it is an OAuth2 access token, said by XOAUTH2. */
    default boolean isToken() {
        return false;
    }

    /**
     * A password, or an app password, alone in a file.
     *
     * @param file its first line is the password
     */
    record PasswordFile(Path file) implements Secret {

        @Override
        public String word() {
            try (var lines = Files.lines(file, UTF_8)) {
                return lines.findFirst().orElse("");
            } catch (IOException e) {
                throw new MailSettingsException(
                        "the password file %s cannot be read; create it, readable by this user alone".formatted(file),
                        e);
            }
        }
    }

    /**
     * A command that prints an access token.
     *
     * @param command as a shell takes it
     */
    record TokenCommand(String command) implements Secret {

        private static final int MOST_SECONDS = 30;
        private static final int LONGEST_TOKEN = 16_384;

        @Override
        public boolean isToken() {
            return true;
        }

        @Override
        public String word() {
            try {
                return printed(new ProcessBuilder(shell())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
            } catch (IOException e) {
                throw new MailSettingsException("the token command does not start; run it by hand to see why", e);
            }
        }

        private String[] shell() {
            return System.getProperty("os.name").startsWith("Windows")
                    ? new String[] {"cmd", "/c", command}
                    : new String[] {"/bin/sh", "-c", command};
        }

        // What it prints is read only once it has ended: a command that hangs must not hold us.
        private static String printed(Process process) throws IOException {
            try (var out = process.getInputStream()) {
                if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    throw new MailSettingsException(
                            "the token command",
                            "it failed or took longer than %d seconds; run it by hand to see why"
                                    .formatted(MOST_SECONDS));
                }
                return new String(out.readNBytes(LONGEST_TOKEN), UTF_8).strip();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new MailSettingsException("the token command was interrupted by the end of the service", e);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    /** Nothing: the server asks for no login. */
    record None() implements Secret {

        @Override
        public String word() {
            return "";
        }
    }
}
