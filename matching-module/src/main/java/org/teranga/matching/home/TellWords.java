package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/** The few words about a home are those of the offer: here they are told with the rest, and kept once. */
@ApplicationScoped
@Transactional
public class TellWords {
    private final Offers offers;
    private final Retold retold;
    private final KeyedHash hash;

    @Inject
    TellWords(Offers offers, Retold retold, KeyedHash hash) {
        this.offers = offers;
        this.retold = retold;
        this.hash = hash;
    }

    /** The words as they stand, as their form. */
    public FilledForm filled(HomeOwner owner) {
        String words = words(offers.find(owner.offer()).orElseThrow(Refusal::notFound));
        return words.isEmpty()
                ? FilledForm.EMPTY
                : FilledForm.startingWith(Map.of(OfferFields.ABOUT_HOME.name(), words));
    }

    /** What tells these very words from any others. */
    public String mark(HomeOwner owner) {
        return hash.text(words(offers.find(owner.offer()).orElseThrow(Refusal::notFound)));
    }

    /**
     * Saves them.
     *
     * @throws Refusal invalid with every fault; changed meanwhile where other words stand there by now
     */
    public void tell(HomeOwner owner, Answers sent, String seen) {
        FormReader in = new FormReader(sent);
        String words = OfferFields.ABOUT_HOME.read(in);
        in.end();
        Offer offer = offers.hold(List.of(owner.offer())).stream().findFirst().orElseThrow(Refusal::notFound);
        if (!hash.text(words(offer)).equals(seen)) {
            throw Refusal.changedMeanwhile("dwelling.changed");
        }
        offer.say(OfferFields.ABOUT_HOME, words);
        retold.done("offer", owner.offer().value(), owner.account());
    }

    private static String words(Offer offer) {
        String words = offer.terms().said().get(OfferFields.ABOUT_HOME);
        return words == null ? "" : words;
    }
}
