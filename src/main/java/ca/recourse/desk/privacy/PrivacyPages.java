package ca.recourse.desk.privacy;

import ca.recourse.casefile.privacy.Eraser;
import ca.recourse.casefile.privacy.ErasureException;
import ca.recourse.casefile.privacy.Holds;
import ca.recourse.casefile.privacy.Plan;
import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.desk.web.Corner;
import ca.recourse.desk.web.Form;
import ca.recourse.desk.web.Guard;
import ca.recourse.desk.web.Person;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;

/** Holding a case, and erasing a person with a receipt. */
public final class PrivacyPages implements Corner {

    private final Eraser eraser;
    private final Holds holds;
    private final Optional<Integer> years;

    /** @param years after how many years things are erased by themselves; empty for never */
    public PrivacyPages(Eraser eraser, Holds holds, Optional<Integer> years) {
        this.eraser = eraser;
        this.holds = holds;
        this.years = years;
    }

    @Override
    public void open(RoutesConfig at, Tools tools) {
        Desk desk = new Desk(tools, eraser, holds, years);
        at.get("/privacy", desk::show);
        at.get("/privacy/receipts/{receipt}", desk::receipt);
        at.get("/letters/{id}/privacy", desk::ofLetter);
        at.get("/letters/{id}/erase", web -> desk.plan(web, ""));
        at.post("/letters/{id}/erase", desk::erase);
        at.post("/letters/{id}/hold", desk::hold);
        at.post("/letters/{id}/release", desk::release);
        at.get("/export/redacted.jsonl", new RedactedExport(tools)::serve);
    }

    private record Desk(Tools tools, Eraser eraser, Holds holds, Optional<Integer> years) {

        private void show(Context web) {
            Guard.allowed(web, Role.ADMIN);
            tools.pages()
                    .show(
                            web,
                            "privacy.jte",
                            Map.of("receipts", eraser.receipts(), "holds", holds.all(), "years", years));
        }

        private void receipt(Context web) {
            Guard.allowed(web, Role.ADMIN);
            Eraser.Receipt receipt = eraser.receipt(web.pathParam("receipt")).orElseThrow(NotFoundResponse::new);
            tools.pages().show(web, "erased.jte", Map.of("receipt", receipt));
        }

        /** A part of the letter's page. */
        private void ofLetter(Context web) {
            Guard.allowed(web, Role.LAWYER);
            RegisteredLetter letter = letter(web);
            tools.pages().show(web, "part/privacy.jte", Map.of("letter", letter, "hold", holds.of(letter.caseId())));
        }

        private void plan(Context web, String told) {
            Guard.allowed(web, Role.ADMIN);
            RegisteredLetter letter = letter(web);
            Plan plan = eraser.plan(letter);
            tools.pages().show(web, "erase.jte", Map.of("letter", letter, "plan", plan, "told", told));
        }

        private void erase(Context web) {
            Person person = Guard.allowed(web, Role.ADMIN);
            RegisteredLetter letter = letter(web);
            String why = Form.why(web);
            boolean meant = Form.said(web, "confirm").strip().equals(letter.caseId());
            if (!meant || why.isEmpty()) {
                web.status(422);
                plan(web, tools.pages().shell(web).say(meant ? "erase.why-wanted" : "erase.not-meant"));
                return;
            }
            try {
                web.redirect("/privacy/receipts/" + eraser.erase(letter, person.hand(why)));
            } catch (ErasureException e) {
                web.status(409);
                plan(web, tools.pages().shell(web).say("erase.obstacle"));
            }
        }

        private void hold(Context web) {
            Person person = Guard.allowed(web, Role.LAWYER);
            RegisteredLetter letter = letter(web);
            holds.hold(letter.caseId(), person.hand(Form.why(web)));
            ofLetter(web);
        }

        private void release(Context web) {
            Person person = Guard.allowed(web, Role.LAWYER);
            RegisteredLetter letter = letter(web);
            holds.release(letter.caseId(), person.hand(Form.why(web)));
            ofLetter(web);
        }

        private RegisteredLetter letter(Context web) {
            return tools.rooms().register().find(web.pathParam("id")).orElseThrow(NotFoundResponse::new);
        }
    }

    static Deed exported(String what) {
        return new Deed("exported", what, "");
    }
}
