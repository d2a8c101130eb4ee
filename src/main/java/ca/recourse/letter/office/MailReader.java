package ca.recourse.letter.office;

import ca.recourse.intake.MailBodies;
import ca.recourse.intake.MailBody;
import ca.recourse.intake.Original;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.Page;
import ca.recourse.letter.UnreadableException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the words of a mail itself; its attachments are files of their own. */
public final class MailReader implements FormatReader {

    // A plain part that says less than this share of the HTML part is a mere "please use another program".
    private static final double WHOLE = 0.75;

    @Override
    public FileReading read(Original original) throws UnreadableException {
        MailBody body = MailBodies.of(original);
        Optional<Page> plain = body.plain().map(text -> TextFlow.page(text, 1, Page.Origin.MAIL_BODY));
        Optional<Page> html = body.html().map(text -> HtmlReader.page(text, Page.Origin.MAIL_BODY));
        Optional<Page> rich =
                plain.isPresent() || html.isPresent() || body.rich().isEmpty()
                        ? Optional.empty()
                        : Optional.of(RichTextReader.page(body.rich().get(), Page.Origin.MAIL_BODY));
        return new FileReading(List.of(fullest(plain, html, rich)), 1, List.of());
    }

    private static Page fullest(Optional<Page> plain, Optional<Page> html, Optional<Page> rich) {
        boolean plainIsWhole = plain.isPresent()
                && html.map(page -> page.words().size()).orElse(0) * WHOLE
                        <= plain.get().words().size();
        Optional<Page> first = plainIsWhole ? plain : html;
        return Stream.of(first, plain, rich)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> TextFlow.page("", 1, Page.Origin.MAIL_BODY));
    }
}
