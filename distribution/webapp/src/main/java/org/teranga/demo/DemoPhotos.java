package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.form.Answered;
import org.teranga.matching.home.BringPhoto;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.HomePhoto;
import org.teranga.matching.home.LookAtHome;
import org.teranga.matching.pool.offer.LookAtWords;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.refusal.Refusal;

/** Hosts of the demonstration bring photographs, which are drawings; somebody of the team looks at some of them, and at words. */
@ApplicationScoped
class DemoPhotos {
    private final BringPhoto photos;
    private final LookAtHome look;
    private final LookAtWords lookAtWords;
    private final OfferList offers;
    private final ActingMember acting;

    @Inject
    DemoPhotos(BringPhoto photos, LookAtHome look, LookAtWords lookAtWords, OfferList offers, ActingMember acting) {
        this.photos = photos;
        this.look = look;
        this.lookAtWords = lookAtWords;
        this.offers = offers;
        this.acting = acting;
    }

    /**
     * A host brings so many, of which those are missing that are not there yet.
     *
     * @param number chooses the colours
     */
    void bring(HomeOwner owner, int many, int number) {
        int there = of(owner).size();
        for (DrawnPlace place : List.of(DrawnPlace.values()).subList(Math.min(there, many), many)) {
            ByteArrayInputStream file = new ByteArrayInputStream(place.picture(number));
            acting.signedOut(() -> {
                photos.add(owner, Optional.of(file), place.caption());
                return true;
            });
        }
    }

    /** Somebody of the team lets households see the first so many. */
    void look(HomeOwner owner, UUID member, int many) {
        of(owner).stream()
                .limit(many)
                .filter(photo -> photo.lookedAt() == null)
                .forEach(photo -> acting.as(member, () -> {
                    look.photo(owner, photo.id(), photo.caption(), true);
                    return true;
                }));
    }

    /** Somebody of the team lets households read all that was written. */
    void read(HomeOwner owner, UUID member) {
        List<LookAtHome.Words> written = acting.as(member, () -> look.words(owner));
        written.stream()
                .filter(words -> !words.shown())
                .forEach(words -> acting.as(member, () -> {
                    look.look(owner, words.mark(), true);
                    return true;
                }));
        acting
                .signedOut(() -> offers.open(owner.offer())
                        .orElseThrow(Refusal::notFound)
                        .listing()
                        .terms()
                        .summary())
                .answers()
                .stream()
                .filter(Answered::waits)
                .forEach(answer -> acting.as(member, () -> {
                    lookAtWords.look(owner.offer(), answer.mark(), true);
                    return true;
                }));
    }

    private List<HomePhoto> of(HomeOwner owner) {
        return acting.signedOut(() -> photos.of(owner));
    }
}
