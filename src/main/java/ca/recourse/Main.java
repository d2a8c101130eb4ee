package ca.recourse;

import java.time.Clock;
import java.time.ZoneId;

/** Starts the program. */
public final class Main {

    // The last day of a Federal Court period ends at midnight Eastern wherever the filer is (FCR r.71.1(2)).
    private static final ZoneId EASTERN = ZoneId.of("America/Toronto");

    private Main() {}

    public static void main(String[] args) {
        System.out.println(Pipeline.open(Clock.system(EASTERN)));
    }
}
