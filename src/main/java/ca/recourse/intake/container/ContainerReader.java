package ca.recourse.intake.container;

import ca.recourse.intake.Original;

/** Opens containers of one kind. */
public interface ContainerReader {

    /** What lies inside, one layer deep; what is wrong with it is part of the answer. */
    Contents open(Original original, Budget budget);
}
