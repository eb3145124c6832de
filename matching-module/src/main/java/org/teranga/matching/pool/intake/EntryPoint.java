package org.teranga.matching.pool.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.teranga.matching.form.ListingFields;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.Setter;

/**
 * The ways in which an offer or a need comes in, or is changed. Each field says who may say it; what others send is not read. Fields are
 * facts only: no way lets anybody say what is decided here, as a status or who was proposed.
 */
public enum EntryPoint {
    /** The form, sent by somebody who is not signed in. */
    PUBLIC_FORM(Setter.PUBLIC),
    /** The form, sent by a member for that member's own file. */
    MEMBER_FORM(Setter.PERSON),
    /** The form, filled in by staff for somebody. */
    STAFF_FORM(Setter.STAFF),
    /** The form, filled in for a household by somebody of a partner, who says nothing that the team alone decides. */
    REFERRER_FORM(Setter.PERSON),
    /** The page of the person who left it: an offer is told anew, a need is completed. */
    OWN_PAGE(OfferFields.ALL.saidBy(Setter.PERSON), NeedFields.COMPLETION),
    /** JSON of somebody who speaks for oneself, signed in or not. */
    OWN_JSON(Setter.PERSON),
    /** JSON of staff. */
    STAFF_JSON(Setter.STAFF),
    /** JSON sent with a program's key. */
    PROGRAM_JSON(Setter.PUBLIC),
    /** Staff correct what was told; since when it waits stays. */
    CORRECTION(
            OfferFields.ALL.saidBy(Setter.STAFF).again(),
            NeedFields.ALL.saidBy(Setter.STAFF).again()),
    /** Another association passes an offer or a need on. */
    HANDOVER(Setter.PERSON),
    /** A row of a spreadsheet; other columns are kept as remarks. */
    SPREADSHEET(Setter.IMPORT);

    private final FieldList offer;
    private final FieldList need;

    EntryPoint(Setter setter) {
        this(OfferFields.ALL.saidBy(setter), NeedFields.ALL.saidBy(setter));
    }

    EntryPoint(FieldList offer, FieldList need) {
        this.offer = offer;
        this.need = need;
    }

    /** Its name in the database and in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of the fields of an offer that are read. */
    public Set<String> offerFields() {
        return offer.names();
    }

    /** The names of the fields of a need that are read. */
    public Set<String> needFields() {
        return need.names();
    }

    /** What is read of an offer. */
    public Answers offer(Answers sent) {
        return offer.of(ListingFields.named(sent, OfferFields.OTHER_NAMES));
    }

    /** What is read of a need. */
    public Answers need(Answers sent) {
        return need.of(ListingFields.named(sent, NeedFields.OTHER_NAMES));
    }

    /** The fields of an offer that were sent and are not read, in order. */
    public List<String> ignoredOfOffer(Answers sent) {
        return offer.ignored(ListingFields.named(sent, OfferFields.OTHER_NAMES));
    }

    /** The fields of a need that were sent and are not read, in order. */
    public List<String> ignoredOfNeed(Answers sent) {
        return need.ignored(ListingFields.named(sent, NeedFields.OTHER_NAMES));
    }

    /** Whether somebody who is not known yet has to say how to be reached. */
    public boolean reachable() {
        return this == PUBLIC_FORM;
    }

    /** Whether what is over already is refused: who says something new says it of the days to come. */
    public boolean ofDaysToCome() {
        return this != CORRECTION && this != HANDOVER;
    }
}
