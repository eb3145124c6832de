package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/** A home is told section by section, each saved by itself. What another saved in the same section meanwhile is not written over. */
@ApplicationScoped
@Transactional
public class TellHome {
    private static final List<Field<String>> LIES_AT =
            List.of(HomeFields.STREET, HomeFields.TOWN_POSTCODE, HomeFields.TOWN);

    private final HomeBook book;
    private final Homes homes;
    private final KeyedHash hash;
    private final Event<HomeMoved> moved;
    private final Clock clock;

    @Inject
    TellHome(HomeBook book, Homes homes, KeyedHash hash, Event<HomeMoved> moved, Clock clock) {
        this.book = book;
        this.homes = homes;
        this.hash = hash;
        this.moved = moved;
        this.clock = clock;
    }

    /** What stands in a section, as its form. */
    public FilledForm filled(HomeOwner owner, HomeSection section) {
        Home home = found(owner);
        return merged(home).filled(all(section), Map.of());
    }

    /** What tells the section as it stands from any other: a form brings it back, and with it what it was based on. */
    public String mark(HomeOwner owner, HomeSection section) {
        return mark(found(owner), section);
    }

    /**
     * Saves a section.
     *
     * @param seen the mark of what the form was based on
     * @throws Refusal invalid with every fault; changed meanwhile where the section is another by now
     */
    public void tell(HomeOwner owner, HomeSection section, Answers sent, String seen) {
        FormReader in = new FormReader(sent);
        Values facts = HomeFields.facts(section).read(in);
        Values words = HomeFields.words(section).read(in);
        Values address = section == HomeSection.WHERE ? HomeFields.ADDRESS.read(in) : Values.NONE;
        in.end();
        Home home = book.hold(owner);
        if (!mark(home, section).equals(seen)) {
            throw Refusal.changedMeanwhile("dwelling.changed");
        }
        Values told = section == HomeSection.PEOPLE ? childrenSaid(home.facts(), facts) : home.facts();
        book.told(
                owner,
                home.with(
                        replaced(told, HomeFields.facts(section), facts),
                        replaced(home.words(), HomeFields.words(section), words),
                        section == HomeSection.WHERE ? address : home.address()));
        if (section == HomeSection.WHERE) {
            moved(owner.home(), home.address(), address);
        }
    }

    /** Case, accents and marks make no other address; what was left empty and is told now is none that changed. */
    private void moved(HomeId home, Values before, Values now) {
        List<Field<String>> changed = LIES_AT.stream()
                .filter(field -> !plain(before.get(field)).equals(plain(now.get(field))))
                .toList();
        if (!changed.isEmpty()) {
            boolean elsewhere =
                    changed.stream().anyMatch(field -> !plain(before.get(field)).isEmpty());
            moved.fire(new HomeMoved(home, elsewhere));
        }
    }

    private static String plain(@Nullable String told) {
        return told == null
                ? ""
                : Normalizer.normalize(told, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The day on which ages were said goes with the ages. */
    private Values childrenSaid(Values before, Values now) {
        List<Integer> ages = now.required(HomeFields.CHILD_AGES);
        if (ages.equals(before.required(HomeFields.CHILD_AGES)) && before.get(HomeFields.CHILDREN_ON) != null) {
            return before;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return before.with(HomeFields.CHILDREN_ON, ages.isEmpty() ? null : today);
    }

    private Home found(HomeOwner owner) {
        return homes.find(List.of(owner.home())).stream()
                .findFirst()
                .orElseGet(() -> Home.untold(owner.home(), owner.host()));
    }

    private String mark(Home home, HomeSection section) {
        return hash.text(section.code() + " " + SealedHomes.written(all(section), merged(home)));
    }

    private static Values merged(Home home) {
        return home.facts().and(home.words()).and(home.address());
    }

    private static FieldList all(HomeSection section) {
        FieldList told = HomeFields.facts(section).and(HomeFields.words(section).fields());
        return section == HomeSection.WHERE ? told.and(HomeFields.ADDRESS.fields()) : told;
    }

    private static Values replaced(Values before, FieldList fields, Values now) {
        Values.Builder all = before.toBuilder();
        fields.fields().forEach(field -> put(all, field, now));
        return all.build();
    }

    private static <T> void put(Values.Builder all, Field<T> field, Values now) {
        all.with(field, now.get(field));
    }
}
