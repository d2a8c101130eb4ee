package ca.recourse.letter;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Makes a thing when it is first asked for, and gives the same one ever after. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private final List<T> made = new CopyOnWriteArrayList<>();

    public Once(Supplier<T> maker) {
        this.maker = requireNonNull(maker, "maker");
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made.add(maker.get());
        }
        return made.get(0);
    }
}
