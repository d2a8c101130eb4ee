package ca.recourse.casefile;

import static java.util.Objects.requireNonNull;

import ca.recourse.casefile.view.PageView;
import ca.recourse.letter.PagePictures;
import ca.recourse.summary.CaseSheet;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The page that is printed and filed: one file, whole in itself. */
public final class FiledPage {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ca.recourse.casefile.page");

    private final PagePictures pictures;

    public FiledPage(PagePictures pictures) {
        this.pictures = requireNonNull(pictures, "pictures");
    }

    /** The page as HTML. */
    public String html(CaseSheet sheet) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("page.jte", PageView.of(sheet, pictures), out);
        return out.toString();
    }
}
