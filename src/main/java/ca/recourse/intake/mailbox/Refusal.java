package ca.recourse.intake.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;

/** Says in a person's words why a mail server would not have us. */
final class Refusal {

    private static final int CAUSES = 8;

    private Refusal() {}

    static MailboxException of(String where, Exception fault) {
        return new MailboxException(where + ": " + advice(fault), fault);
    }

    private static String advice(Exception fault) {
        return causes(fault)
                .map(Refusal::known)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("it broke off (%s); it is tried again, see the server's own log if it stays so"
                        .formatted(fault.getClass().getSimpleName()));
    }

    private static String known(Throwable cause) {
        if (cause instanceof AuthenticationFailedException) {
            return "the login is refused; check the user in the URL and the password file or token command"
                    + " (many providers want an app password)";
        }
        if (cause instanceof FolderNotFoundException) {
            return "there is no such folder; write its name after the last slash of the URL as the server spells it";
        }
        if (cause instanceof SSLException) {
            return "its certificate is not trusted or it does not speak TLS here; check host and port, or name a"
                    + " private certificate with 'certificate'";
        }
        if (cause instanceof UnknownHostException) {
            return "no machine of this name is known; check the host in the URL";
        }
        if (cause instanceof SocketTimeoutException) {
            return "it does not answer in time; check that the network lets us reach this port";
        }
        if (String.valueOf(cause.getMessage()).contains("STARTTLS is required")) {
            return "it offers no encryption here (STARTTLS); use its encrypted port (imaps, pop3s, smtps), or say"
                    + " 'plaintext=true' for a server on this machine";
        }
        boolean shut = cause instanceof ConnectException
                || cause instanceof MailConnectException
                || cause instanceof SocketConnectException;
        return shut && cause.getCause() == null ? "nothing listens there; check the port and the network" : "";
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .sorted((one, other) -> Boolean.compare(vague(one), vague(other)));
    }

    // What is deeper down says more than that a connection failed.
    private static boolean vague(Throwable cause) {
        return cause instanceof MailConnectException || cause instanceof SocketConnectException;
    }
}
