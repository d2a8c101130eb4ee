package ca.recourse.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Messages written for the tests. */
public final class Mails {

    private Mails() {}

    /** The plain text of an answer. */
    public static String text(MimeMessage answer) throws MessagingException, IOException {
        MimeMultipart all = (MimeMultipart) answer.getContent();
        MimeMultipart words = (MimeMultipart) all.getBodyPart(0).getContent();
        return (String) words.getBodyPart(0).getContent();
    }

    /** A client forwards a refusal in the body of a mail. */
    public static String refusal(String id) {
        return refusal(id, "client@friend.ca", "");
    }

    public static String refusal(String id, String from, String moreHeaders) {
        return """
                Received: from mx.friend.ca by mx.firm.ca with ESMTPS; Fri, 20 Nov 2026 09:05:10 -0500
                Received: from phone by mx.friend.ca with ESMTPSA; Fri, 20 Nov 2026 09:05:02 -0500
                %sFrom: A Client <%s>
                To: intake@firm.ca
                Subject: Fwd: your application
                Date: Fri, 20 Nov 2026 09:05:00 -0500
                Message-ID: <%s@friend.ca>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                Please help.

                ---------- Forwarded message ----------
                From: Immigration, Refugees and Citizenship Canada <noreply@cic.gc.ca>
                Sent: November 12, 2026 4:10 PM
                To: client@friend.ca
                Subject: Your application

                Immigration, Refugees and Citizenship Canada

                Application no.: W300000%s
                Date: November 12, 2026

                Dear Applicant:

                Your application for a temporary resident visa is refused. I am not satisfied that you will
                leave Canada at the end of your stay, as stipulated in paragraph 179(b) of the IRPR, based on
                your family ties in your country of residence.

                Officer
                """.formatted(moreHeaders, from, id, id);
    }

    /** A mail with an attachment of so many bytes, in base64. */
    static byte[] withAttachment(String id, int bytes) {
        byte[] attachment = new byte[bytes];
        new Random(bytes).nextBytes(attachment);
        return mail(id, "multipart/mixed; boundary=b", """
                --b
                Content-Type: text/plain

                See attached.
                --b
                Content-Type: application/pdf; name=scan.pdf
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename=scan.pdf

                %s
                --b--
                """.formatted(
                        Base64.getMimeEncoder().encodeToString(attachment)));
    }

    /** Messages of every shape that programs and people make. */
    static List<byte[]> corpus() {
        return List.of(
                mail("plain", "text/plain; charset=iso-8859-1", "D\u00e9cision"),
                mail(
                        "html",
                        "text/html",
                        "<html><body><p>Refused<img src='https://t.example/1.gif' width=1></p></body></html>"),
                mail("no-boundary", "multipart/mixed", "--x\n\nlost\n--x--\n"),
                mail("no-end", "multipart/mixed; boundary=x", "--x\nContent-Type: text/plain\n\nnever ended"),
                mail("empty-part", "multipart/mixed; boundary=x", "--x\n--x--\n"),
                mail("bad-type", "text/plain; charset=\"no such; ==", "words"),
                mail(
                        "bad-base64",
                        "application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64",
                        "JVBERi0x!!!LjQ=\n%%%"),
                mail("bad-qp", "text/plain\nContent-Transfer-Encoding: quoted-printable", "100=% sure =ZZ =\n"),
                mail("rfc2231", "application/pdf; name*0*=utf-8''d%C3%A9; name*1=cision.pdf", "%PDF-1.4"),
                mail("rfc2047", "application/pdf; name=\"=?utf-8?B?ZMOpY2lzaW9uLnBkZg==?=\"", "%PDF-1.4"),
                mail("nested", "multipart/mixed; boundary=b0", nested(50)),
                "\r\nno head at all, and it is short".getBytes(UTF_8),
                "From: x\u0000\u0001@\nSubject: \u202Egnp.exe\n: no name\nbroken line\n\n\u0000".getBytes(UTF_8),
                crowded(10_000),
                withAttachment("large", 22 << 20));
    }

    private static String nested(int depth) {
        StringBuilder parts = new StringBuilder();
        for (int at = 0; at < depth; at++) {
            parts.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(at, at + 1));
        }
        return parts + "--b%d\nContent-Type: text/plain\n\ndeep\n--b%d--\n".formatted(depth, depth);
    }

    private static byte[] crowded(int recipients) {
        return ("To: " + "client@friend.ca,\r\n ".repeat(recipients) + "last@friend.ca\r\n"
                        + new String(mail("crowded", "text/plain", "Hello"), UTF_8))
                .getBytes(UTF_8);
    }

    private static byte[] mail(String id, String type, String body) {
        return """
                From: client@friend.ca
                Subject: %s
                Message-ID: <%s@friend.ca>
                MIME-Version: 1.0
                Content-Type: %s

                %s
                """.formatted(id, id, type, body)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
    }
}
