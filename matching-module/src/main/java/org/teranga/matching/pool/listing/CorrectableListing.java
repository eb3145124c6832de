package org.teranga.matching.pool.listing;

import java.util.UUID;
import org.teranga.matching.pool.intake.Correctable;
import org.teranga.matching.pool.list.Status;

/**
 * An offer or a need that staff have opened to correct it.
 *
 * @param <L> which of the two
 * @param <D> what its form says
 */
public abstract class CorrectableListing<L extends Listing<?>, D> implements Correctable<D> {
    private final L listing;
    private final String what;

    /**
     * The one that is opened.
     *
     * @param what {@code offer} or {@code need}
     */
    protected CorrectableListing(L listing, String what) {
        this.listing = listing;
        this.what = what;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public UUID id() {
        return listing.id().value();
    }

    @Override
    public String receiptNumber() {
        return listing.receiptNumber();
    }

    @Override
    public String kind() {
        return listing.kind();
    }

    @Override
    public Status status() {
        return listing.status();
    }

    @Override
    public long version() {
        return listing.version();
    }
}
