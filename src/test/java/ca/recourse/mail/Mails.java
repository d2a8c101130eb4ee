package ca.recourse.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;

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
}
