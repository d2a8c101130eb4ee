package ca.recourse.desk.web;

import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.keeping.Health;
import ca.recourse.casefile.register.Accounts;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.Corrections;
import ca.recourse.casefile.register.DeadlineLives;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.Seconding;
import ca.recourse.casefile.register.Settings;
import ca.recourse.casefile.register.Sources;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rooms the web desk works in.
 *
 * @param register all letters
 * @param corrections what people put right
 * @param lives the deadlines
 * @param audit who did what
 * @param accounts the people
 * @param settings secrets of the desk's own, such as the calendar's address
 * @param sources the drops letters came in by
 * @param seconding the first of two words, where two people must confirm; empty where one does
 * @param signOn whether the firm's own provider signs people in
 * @param letters the letters themselves
 * @param balance what became of every arrival
 * @param health whether the service does its work
 * @param metrics its figures, for Prometheus
 * @param work where the code for the first administrator is laid
 * @param clock the firm's clock
 */
public record Rooms(
        Register register,
        Corrections corrections,
        DeadlineLives lives,
        Audit audit,
        Accounts accounts,
        Settings settings,
        Sources sources,
        Optional<Seconding> seconding,
        boolean signOn,
        Letters letters,
        Supplier<Balance> balance,
        Supplier<Health> health,
        Supplier<String> metrics,
        Path work,
        Clock clock) {}
