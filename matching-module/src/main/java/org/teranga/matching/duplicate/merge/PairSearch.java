package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.pool.list.Filter;
import org.teranga.matching.pool.list.FilterReader;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offers;

/** Finds records as the lists of the desk find them, to show the pairs in which they are. */
@ApplicationScoped
class PairSearch {
    private static final int MOST = 2_000;

    private final FilterReader filters;
    private final Offers offers;
    private final Needs needs;

    @Inject
    PairSearch(FilterReader filters, Offers offers, Needs needs) {
        this.filters = filters;
        this.offers = offers;
        this.needs = needs;
    }

    /** Those that are found by what was typed; of both kinds where none is given. */
    Set<UUID> records(@Nullable RecordKind kind, String typed) {
        Set<UUID> found = new HashSet<>();
        if (kind != RecordKind.NEED) {
            found.addAll(offers.ids(asked("offer", typed), new Order("received_at", true), 0, MOST));
        }
        if (kind != RecordKind.OFFER) {
            found.addAll(needs.ids(asked("need", typed), new Order("waiting_since", true), 0, MOST));
        }
        return found;
    }

    private Filter asked(String word, String typed) {
        return filters.filter(word, new ListRequest(null, null, null, typed));
    }
}
