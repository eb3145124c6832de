package org.teranga.matching.pool.need;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.WordsColumn;

/**
 * A need: a roof, French lessons, a lawyer, work, friends, helpers for a project. A household states it, alone or with a caseworker; it
 * waits until somebody is proposed, and can be withdrawn silently at any time.
 */
@Entity
@Table(schema = "matching", name = "need")
public class Need extends Listing<NeedId> {
    @Column(name = "radius_km")
    private @Nullable Integer radiusKm;

    private @Nullable Integer adults;
    private @Nullable Integer children;
    private @Nullable String composition;

    @Convert(converter = WordsColumn.class)
    private List<String> requirements;

    @Column(name = "needed_from")
    private @Nullable LocalDate from;

    @Column(name = "duration_days")
    private @Nullable Integer durationDays;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @ElementCollection
    @CollectionTable(
            schema = "matching",
            name = "need_trace",
            joinColumns = {
                @JoinColumn(name = "need_id", referencedColumnName = "id"),
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id")
            })
    @Column(name = "hash")
    private Set<String> traces = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Need() {}

    /**
     * A need is stated.
     *
     * @param id           its key
     * @param terms        what is asked for
     * @param sealed       who asks, sealed
     * @param waitingSince since when, as the household or the spreadsheet says
     */
    public static Need ask(NeedId id, NeedTerms terms, EncryptedContact sealed, Instant waitingSince) {
        Need need = new Need();
        need.begin(id, sealed);
        need.waitingSince = waitingSince;
        need.take(terms);
        return need;
    }

    /** The household, or a caseworker for it, tells it anew. */
    public void change(NeedTerms terms, EncryptedContact sealed) {
        take(terms);
        hold(sealed);
    }

    /** The household says what it had not said. */
    public void complete(NeedTerms terms) {
        take(terms);
    }

    /** The household told its people: how many they are, who they are and what they need of a home follows from them. */
    public void isOf(People people) {
        Household household = people.household(composition);
        adults = household.adults();
        children = household.children();
        composition = household.composition();
        requirements = people.requirements(requirements);
    }

    /** Its date had passed: it is needed from this day on, for as long as before. */
    public void standsFrom(LocalDate day) {
        from = day;
    }

    /** The household says what all of them are to each other. */
    public void composedOf(@Nullable String who) {
        composition = who;
    }

    private void take(NeedTerms terms) {
        tell(terms, NeedFields.QUESTIONS);
        radiusKm = terms.radiusKm();
        adults = terms.household().adults();
        children = terms.household().children();
        composition = terms.household().composition();
        requirements = terms.requirements();
        from = terms.from();
        durationDays = terms.durationDays();
    }

    @Override
    public NeedId id() {
        return new NeedId(key());
    }

    /** What is asked for. */
    public NeedTerms terms() {
        Values said = new Household(adults, children, composition)
                .into(told(NeedFields.QUESTIONS).toBuilder())
                .with(NeedFields.RADIUS, radiusKm)
                .with(NeedFields.REQUIRES, requirements)
                .with(NeedFields.FROM, from)
                .with(NeedFields.DURATION, durationDays)
                .build();
        return new NeedTerms(locality(), said);
    }

    /** Since when the household has been waiting. */
    public Instant waitingSince() {
        return waitingSince;
    }

    @Override
    protected Set<String> traces() {
        return traces;
    }

    @Override
    protected Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = super.columns();
        terms().said().into(NeedFields.OWN, columns);
        columns.put("waiting_since", waitingSince);
        return columns;
    }
}
