package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Field;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/**
 * Somebody of the team looks at words and photographs of a home before a household sees them: at these very words, and this very picture.
 * Nobody looks at those of the own home, nor at a photograph that one brought oneself.
 */
@ApplicationScoped
@Transactional
public class LookAtHome {
    private static final String OWN = "words.own";

    private final HomeBook book;
    private final HomeAdults adults;
    private final HomePhotos photos;
    private final HomePart part;
    private final CurrentPerson person;
    private final HomeHand hand;
    private final AuditTrail audit;

    @Inject
    LookAtHome(
            HomeBook book,
            HomeAdults adults,
            HomePhotos photos,
            HomePart part,
            CurrentPerson person,
            HomeHand hand,
            AuditTrail audit) {
        this.book = book;
        this.adults = adults;
        this.photos = photos;
        this.part = part;
        this.person = person;
        this.hand = hand;
        this.audit = audit;
    }

    /**
     * Words of a home that a household may read or not.
     *
     * @param field which field they answer
     * @param about whose they are: an adult's id, or the home's
     * @param words what was written
     * @param mark  tells these very words from any others
     * @param shown whether households read them
     */
    public record Words(String field, UUID about, String words, String mark, boolean shown) {}

    /** All words of a home, those of the adults who live there among them. */
    public List<Words> words(HomeOwner owner) {
        Home home = book.read(owner);
        List<Words> all = new ArrayList<>();
        words(HomeFields.allWords().fields()).forEach(field -> {
            String said = home.words().get(field);
            if (said != null) {
                String mark = part.mark(home, field);
                all.add(new Words(
                        field.name(),
                        home.id().value(),
                        said,
                        mark,
                        home.looked().contains(mark)));
            }
        });
        for (HomeAdult adult : adults.of(List.of(owner.home())).stream()
                .filter(HomeAdult::here)
                .toList()) {
            words(AdultFields.WORDS.fields()).forEach(field -> {
                String said = adult.said().get(field);
                if (said != null) {
                    String mark = part.mark(adult, field);
                    all.add(new Words(
                            field.name(), adult.id(), said, mark, adult.looked().contains(mark)));
                }
            });
        }
        return all;
    }

    /**
     * Lets households read these very words, or no more.
     *
     * @throws Refusal not allowed for a program, conflict where other words stand there by now, or where it is the own home
     */
    public void look(HomeOwner owner, String mark, boolean shown) {
        hand.require(owner, List.of(owner.home()), Set.of(), OWN);
        Home home = book.hold(owner);
        Words words = words(owner).stream()
                .filter(one -> one.mark().equals(mark))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("words.changed"));
        if (!AdultFields.WORDS.names().contains(words.field())) {
            home = home.looking(mark, shown);
        } else {
            adults.keep(adults.find(owner.home(), words.about())
                    .orElseThrow(Refusal::notFound)
                    .looking(mark, shown));
        }
        audit.record(
                shown ? "home.words_shown" : "home.words_hidden",
                "offer",
                owner.offer().value());
        book.shown(owner, home);
    }

    /**
     * Lets households see this very photograph, with what is said of it, or no more.
     *
     * @throws Refusal not found where there is none, otherwise as {@link #look}
     */
    public void photo(HomeOwner owner, UUID id, String caption, boolean shown) {
        HomePhoto photo = photos.find(owner.home(), id).orElseThrow(Refusal::notFound);
        hand.require(owner, List.of(owner.home()), photo.addedBy() == null ? Set.of() : Set.of(photo.addedBy()), OWN);
        Home home = book.hold(owner);
        if (!photos.find(owner.home(), id)
                .orElseThrow(Refusal::notFound)
                .caption()
                .equals(caption)) {
            throw Refusal.conflict("words.changed");
        }
        photos.look(photo, person.actor().requiredPerson(), shown);
        audit.record(
                shown ? "home.photo_shown" : "home.photo_hidden",
                "offer",
                owner.offer().value());
        book.shown(owner, home);
    }

    @SuppressWarnings("unchecked") // words are texts
    private static List<Field<String>> words(List<Field<?>> fields) {
        return fields.stream().map(field -> (Field<String>) field).toList();
    }
}
