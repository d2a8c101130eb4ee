package ca.recourse.desk;

/** The contract's exit codes. */
final class ExitCode {

    static final int ALL_READ = 0;
    static final int OUR_FAILURE = 1;
    static final int USAGE = 2;
    static final int NOT_ALL_READ = 3;

    private ExitCode() {}
}
