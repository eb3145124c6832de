package org.teranga.matching.placement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.teranga.matching.form.Answered;
import org.teranga.matching.home.HomeViews;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.need.People;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.ShownValues;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.qualification.charter.Charters;

/**
 * The facts to which a yes to a placement applies: the terms of both sides, the days, and who the two are. Each name has a message {@code
 * shown.<name with underscores>}.
 */
@ApplicationScoped
public class ShownSides {
    /** The name of the edition of the agreement's words. */
    public static final String AGREEMENT = "agreement.edition";

    /** The name of the edition of the charter. */
    public static final String CHARTER = "agreement.charter";

    /** The name of what a household reads of its allowances: kept with its yes, and no part of what the two agree on. */
    public static final String BESIDE = "beside.hosted";

    /** Another one wherever the words of the agreement say something else; who has signed before signs anew. */
    private static final String AGREEMENT_EDITION = "1";

    private final Contacts contacts;
    private final FieldCipher cipher;
    private final HouseholdPeople people;
    private final HomeViews homes;
    private final Charters charters;
    private final HostedGuidance guidance;

    @Inject
    ShownSides(
            Contacts contacts,
            FieldCipher cipher,
            HouseholdPeople people,
            HomeViews homes,
            Charters charters,
            HostedGuidance guidance) {
        this.guidance = guidance;
        this.charters = charters;
        this.contacts = contacts;
        this.cipher = cipher;
        this.people = people;
        this.homes = homes;
    }

    /** As it is at this moment. */
    public Shown of(Sides sides) {
        return of(new ShownValues(cipher), sides);
    }

    /** The same, with what this side reads beside it before its yes; the other side never does, and nobody is asked again for it. */
    public Shown readBy(Party side, Sides sides) {
        ShownValues values = new ShownValues(cipher);
        if (side == Party.HOUSEHOLD && sides.isStay()) {
            values.fact(BESIDE, guidance.editions());
        }
        return of(values, sides);
    }

    /** What a signature is under: the same, with the editions of the agreement's words and of the charter to which it holds each. */
    public Shown agreement(Sides sides) {
        ShownValues values =
                new ShownValues(cipher).fact(AGREEMENT, AGREEMENT_EDITION).fact(CHARTER, charters.edition());
        return of(values, sides);
    }

    private Shown of(ShownValues values, Sides sides) {
        people(values, people.of(sides.need().id()));
        homes.shown(sides.offer().id()).ifPresent(home -> home.into(values));
        return of(
                values, sides, contacts.open(sides.contact(Party.HOUSEHOLD)), contacts.open(sides.contact(Party.HOST)));
    }

    /**
     * The people who would come, as whoever takes them in reads of them; no names. Their ages stand as they were said, so that a birthday
     * asks nobody again. Where nobody was told there is nothing, so that what was agreed before people were ever told still holds.
     */
    public static void people(ShownValues values, People people) {
        values.fact("need.people", people.shown());
    }

    /** The same, the contacts of both sides being open. */
    public static Shown of(ShownValues values, Sides sides, Contact household, Contact host) {
        offer(values, sides.offer().terms(), sides.contact(Party.HOST).personId());
        need(values, sides.need().terms(), sides.contact(Party.HOUSEHOLD).personId());
        values.fact("stay.from", sides.placement().stay().from())
                .fact("stay.until", sides.placement().stay().until());
        who(values, Party.HOST, sides.contact(Party.HOST).personId(), host);
        who(values, Party.HOUSEHOLD, sides.contact(Party.HOUSEHOLD).personId(), household);
        return values.shown();
    }

    private static void offer(ShownValues values, OfferTerms terms, UUID person) {
        values.fact("offer.kind", terms.kind())
                .fact("offer.place", terms.locality().label())
                .fact("offer.capacity", terms.capacity())
                .fact("offer.shared", terms.shared())
                .fact("offer.from", terms.availableFrom())
                .fact("offer.until", terms.availableUntil())
                .fact("offer.languages", terms.languages())
                .fact("offer.conditions", terms.conditions())
                .fact("offer.host", terms.host());
        answers(values, "offer.", terms.summary().answers(), person);
    }

    private static void need(ShownValues values, NeedTerms terms, UUID person) {
        values.fact("need.kind", terms.kind())
                .fact("need.place", terms.locality().label())
                .fact("need.adults", terms.household().adults())
                .fact("need.children", terms.household().children())
                .fact("need.composition", terms.household().composition())
                .fact("need.languages", terms.languages())
                .fact("need.requirements", terms.requirements());
        answers(values, "need.", terms.summary().answers(), person);
    }

    /** What the other side reads of the answers to single questions; sentences are sealed under the key of whoever wrote them. */
    private static void answers(ShownValues values, String side, List<Answered> answers, UUID person) {
        for (Answered one : answers) {
            if (one.shown() && one.coded()) {
                values.fact(side + one.name(), one.value());
            } else if (one.shown()) {
                values.personal(side + one.name(), person, one.value());
            }
        }
    }

    private static void who(ShownValues values, Party party, UUID person, Contact contact) {
        String side = party.name().toLowerCase(Locale.ROOT);
        values.fact(side + ".person", person)
                .personal(side + ".name", person, contact.name())
                .personal(side + ".email", person, contact.email())
                .personal(side + ".phone", person, contact.phone());
    }
}
