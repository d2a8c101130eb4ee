package ca.recourse.desk;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.bench.Rendering;
import ca.recourse.bench.accuracy.TemplateSet;
import ca.recourse.casefile.journal.HomeException;
import ca.recourse.intake.mailbox.settings.MailSettingsException;
import ca.recourse.law.Place;
import ca.recourse.law.pack.PackException;
import ca.recourse.settings.SettingsException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The command line: hears what a person wants and hands it to the command that does it. */
public final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private static final List<Class<?>> COMMANDS = List.of(
            ReadOptions.class,
            WatchOptions.class,
            DeskOptions.class,
            WorkOptions.class,
            StatusOptions.class,
            DemoOptions.class,
            SettingsOptions.class,
            CheckOptions.class,
            BackupOptions.class,
            RestoreOptions.class,
            RebuildOptions.class,
            ReprocessOptions.class);

    private final Office office;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<Class<?>, ToIntFunction<Object>> commands;

    /** A desk that answers on these streams; JSON goes to {@code out} and nothing else does. */
    public Desk(Office office, InputStream in, PrintWriter out, PrintWriter err) {
        KeepingCommands keeping = new KeepingCommands(office, out, err);
        this.commands = Map.ofEntries(
                on(ReadOptions.class, said -> new ReadCommand(office, in, out, err).run(said)),
                on(WatchOptions.class, said -> new WatchCommand(office, out).run(said)),
                on(DeskOptions.class, said -> new WatchCommand(office, out).run(said)),
                on(WorkOptions.class, said -> new WorkCommand(office, out).run(said)),
                on(StatusOptions.class, said -> new StatusCommand(office, out, err).run(said)),
                on(DemoOptions.class, said -> new DemoCommand(this::hear, out, err).run(said)),
                on(SettingsOptions.class, said -> new SettingsCommand(out).run(said)),
                on(CheckOptions.class, said -> new CheckCommand(office, out).run(said)),
                on(LawOptions.class, said -> new LawShowCommand(office, out, err).run(said)),
                on(LawShowOptions.class, said -> new LawShowCommand(office, out, err).run(said)),
                on(LawDiffOptions.class, said -> new LawDiffCommand(office, out, err).run(said)),
                on(BackupOptions.class, keeping::backup),
                on(RestoreOptions.class, keeping::restore),
                on(RebuildOptions.class, keeping::rebuild),
                on(ReprocessOptions.class, said -> new ReprocessCommand(office, out, err).run(said)),
                on(LawCountOptions.class, said -> new LawCountCommand(office, out, err).run(said)),
                on(BenchAccuracyOptions.class, said -> new BenchAccuracyCommand(office, out).run(said)),
                on(BenchDeskOptions.class, said -> new BenchDeskCommand(office, out).run(said)),
                on(BenchReprocessOptions.class, said -> new BenchReprocessCommand(office, out).run(said)),
                on(BenchScaleOptions.class, said -> new BenchScaleCommand(office, out).run(said)),
                on(BenchSpeedOptions.class, said -> new BenchSpeedCommand(office, out).run(said)));
        this.office = office;
        this.out = out;
        this.err = err;
    }

    private static <T> Map.Entry<Class<?>, ToIntFunction<Object>> on(Class<T> command, ToIntFunction<T> work) {
        return Map.entry(command, said -> work.applyAsInt(command.cast(said)));
    }

    /** Do what the words say, and give the exit code of the contract. */
    public int hear(String... words) {
        return line(words).execute(words);
    }

    // What is asked for needs only its own command: making the others takes a tenth of a second.
    private CommandLine line(String... words) {
        CommandLine root = new CommandLine(RecourseOptions.class);
        COMMANDS.stream()
                .filter(command -> words.length > 0 && words[0].equals(called(command)))
                .findFirst()
                .ifPresentOrElse(command -> root.addSubcommand(new CommandLine(command)), () -> addAll(root));
        return ready(root);
    }

    private static String called(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static void addAll(CommandLine root) {
        COMMANDS.forEach(command -> root.addSubcommand(new CommandLine(command)));
        root.addSubcommand(new CommandLine(LawOptions.class)
                .addSubcommand(new CommandLine(LawCountOptions.class))
                .addSubcommand(new CommandLine(LawShowOptions.class))
                .addSubcommand(new CommandLine(LawDiffOptions.class)));
        root.addSubcommand(new CommandLine(BenchOptions.class)
                .addSubcommand(new CommandLine(BenchAccuracyOptions.class))
                .addSubcommand(new CommandLine(BenchDeskOptions.class))
                .addSubcommand(new CommandLine(BenchReprocessOptions.class))
                .addSubcommand(new CommandLine(BenchScaleOptions.class))
                .addSubcommand(new CommandLine(BenchSpeedOptions.class)));
    }

    private CommandLine ready(CommandLine root) {
        name(root, "recourse " + office.version());
        return root.setOut(out)
                .setErr(err)
                .registerConverter(Format.class, new Choice<>(Format.class))
                .registerConverter(Language.class, new Choice<>(Language.class))
                .registerConverter(Rendering.class, new Choice<>(Rendering.class))
                .registerConverter(TemplateSet.class, new Choice<>(TemplateSet.class))
                .registerConverter(Place.class, new Choice<>(Place.class))
                .registerConverter(StaffFacts.ReceivedBy.class, new Choice<>(StaffFacts.ReceivedBy.class))
                .registerConverter(LocalDate.class, Desk::day)
                .setParameterExceptionHandler(Desk::misunderstood)
                .setExecutionExceptionHandler(Desk::failed)
                .setExecutionStrategy(this::run);
    }

    private static void name(CommandLine line, String version) {
        line.getCommandSpec().version(version);
        line.getSubcommands().values().forEach(command -> name(command, version));
    }

    private static LocalDate day(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'%s' is not a day written like 2026-11-25".formatted(said));
        }
    }

    private static int misunderstood(ParameterException trouble, String[] words) {
        CommandLine line = trouble.getCommandLine();
        line.getErr().println(trouble.getMessage());
        line.getErr().println("Say '" + line.getCommandSpec().qualifiedName() + " --help' for help.");
        return ExitCode.USAGE;
    }

    /** Our own failures say in their message what, where and what to do: a person needs no stack trace. */
    private static int failed(Exception failure, CommandLine line, ParseResult said) {
        line.getErr().println(failure.getMessage() == null ? failure.getClass().getName() : failure.getMessage());
        LOG.debug("the command failed", failure);
        boolean theirs = failure instanceof HomeException
                || failure instanceof SettingsException
                || failure instanceof MailSettingsException
                || failure instanceof PackException;
        return theirs ? ExitCode.USAGE : ExitCode.OUR_FAILURE;
    }

    private int run(ParseResult said) {
        Integer helped = CommandLine.executeHelpRequest(said);
        if (helped != null) {
            return helped;
        }
        List<CommandLine> heard = said.asCommandLineList();
        CommandLine last = heard.get(heard.size() - 1);
        return commands.entrySet().stream()
                .filter(command -> command.getKey().isInstance(last.getCommand()))
                .findFirst()
                .map(command -> obeyed(command.getValue(), last))
                .orElseGet(() -> explain(last));
    }

    // Picocli hands only its own exception to the handler above; anything else it prints as a stack trace.
    private static int obeyed(ToIntFunction<Object> command, CommandLine line) {
        try {
            return command.applyAsInt(line.getCommand());
        } catch (RuntimeException e) {
            throw new ExecutionException(line, "the command failed", e);
        }
    }

    private static int explain(CommandLine line) {
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }
}
