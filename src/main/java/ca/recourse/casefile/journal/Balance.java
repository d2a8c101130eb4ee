package ca.recourse.casefile.journal;

/**
 * What became of every arrival. One arrival is one drop, whatever lies inside.
 *
 * @param arrivals all drops; always the sum of the next five
 * @param filed drops whose letters are all filed
 * @param inReview drops of which a person must see at least one letter
 * @param quarantined drops nobody could read, set aside with the reason
 * @param duplicates drops whose bytes came before
 * @param inWork drops not settled yet
 * @param letters letters with a summary
 * @param oldestUnfinishedSeconds how long the oldest unsettled drop has waited; 0 when there is none
 */
public record Balance(
        long arrivals,
        long filed,
        long inReview,
        long quarantined,
        long duplicates,
        long inWork,
        long letters,
        long oldestUnfinishedSeconds) {

    /** The books before anything came in. */
    public static final Balance NOTHING = new Balance(0, 0, 0, 0, 0, 0, 0, 0);

    public Balance {
        if (arrivals != filed + inReview + quarantined + duplicates + inWork) {
            throw new IllegalArgumentException("the books do not balance: %d arrivals, %d accounted for"
                    .formatted(arrivals, filed + inReview + quarantined + duplicates + inWork));
        }
    }

    @Override
    public String toString() {
        return "%d arrivals = %d filed + %d in review + %d quarantined + %d duplicates + %d in work; %d letters"
                .formatted(arrivals, filed, inReview, quarantined, duplicates, inWork, letters);
    }
}
