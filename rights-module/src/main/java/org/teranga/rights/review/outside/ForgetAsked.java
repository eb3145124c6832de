package org.teranga.rights.review.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.ErasureReach;

/** Somebody outside who was asked to read a page and is erased: name and address go with the key; what was said stays, and is nobody's. */
@ApplicationScoped
class ForgetAsked implements ErasureReach {
    private final OutsideReviews reviews;
    private final Erasure erasure;
    private final Clock clock;

    @Inject
    ForgetAsked(OutsideReviews reviews, Erasure erasure, Clock clock) {
        this.reviews = reviews;
        this.erasure = erasure;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void reach(ErasedPersons who) {
        reviews.askedAt(who.addresses()).forEach(id -> {
            reviews.hold(id).ifPresent(asked -> asked.end(clock.instant()));
            erasure.erasePerson(id);
        });
    }
}
