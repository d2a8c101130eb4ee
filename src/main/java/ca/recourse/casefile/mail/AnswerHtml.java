package ca.recourse.casefile.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** An answer as HTML: every word of a letter or a mail escaped by the engine. */
public final class AnswerHtml {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ca.recourse.casefile.page");

    private AnswerHtml() {}

    public static String of(AnswerPage page) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("answer.jte", page, out);
        return out.toString();
    }
}
