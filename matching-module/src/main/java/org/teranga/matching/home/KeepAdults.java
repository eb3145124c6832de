package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.ContactQuestions;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/**
 * The adults of a home move in, are told anew, and move out. Who has shown something and gets another name or address is another person:
 * what was shown does not go over to whoever stands there now.
 */
@ApplicationScoped
@Transactional
public class KeepAdults {
    static final int MOST = 12;

    private final HomeBook book;
    private final HomeAdults adults;
    private final AdultIdentity identity;
    private final Event<AdultMovedIn> movedIn;
    private final Event<AdultMovedOut> movedOut;
    private final Clock clock;

    @Inject
    KeepAdults(
            HomeBook book,
            HomeAdults adults,
            AdultIdentity identity,
            Event<AdultMovedIn> movedIn,
            Event<AdultMovedOut> movedOut,
            Clock clock) {
        this.book = book;
        this.adults = adults;
        this.identity = identity;
        this.movedIn = movedIn;
        this.movedOut = movedOut;
        this.clock = clock;
    }

    /** All who live or lived there: the host first, also where nothing was said of the host yet. */
    public List<HomeAdult> of(HomeOwner owner) {
        List<HomeAdult> all = adults.of(List.of(owner.home()));
        return all.stream().anyMatch(adult -> adult.id().equals(owner.host()))
                ? all
                : Stream.concat(Stream.of(host(owner)), all.stream().filter(adult -> !adult.host()))
                        .toList();
    }

    /**
     * What the host says of the own person.
     *
     * @param seen the mark of what the form was based on
     * @throws Refusal invalid with every fault, changed meanwhile
     */
    public void tellHost(HomeOwner owner, Answers sent, String seen) {
        FormReader in = new FormReader(sent);
        Values said = AdultFields.ALL.read(in);
        in.end();
        Home home = book.holdKept(owner);
        HomeAdult before = adults.find(owner.home(), owner.host()).orElseGet(() -> host(owner));
        identity.unchanged(before, seen);
        adults.removeHosts(owner.home(), owner.host());
        adults.keep(before.telling(said, Contact.NOBODY, today()));
        book.told(owner, home);
    }

    /**
     * Somebody of age lives there, too.
     *
     * @param language in which the person is written to, where the form does not say
     * @return the id and key of this person
     * @throws Refusal invalid with every fault
     */
    public UUID moveIn(HomeOwner owner, Answers sent, String language) {
        FormReader in = new FormReader(sent);
        Values said = AdultFields.ALL.read(in);
        Contact contact = contact(in, language);
        Home home = book.holdKept(owner);
        long here = of(owner).stream().filter(HomeAdult::here).count();
        if (here >= MOST) {
            in.fault("name", "dwelling.fault.adults", MOST);
        }
        in.end();
        return movedIn(
                owner,
                home,
                HomeAdult.other(newPerson(), owner.home(), clock.instant()).telling(said, contact, today()));
    }

    /**
     * Tells an adult anew.
     *
     * @param seen the mark of what the form was based on
     * @return who it is now: another person where another name or address says so and the first has shown something
     * @throws Refusal invalid with every fault, changed meanwhile, not found where this is no adult who lives there
     */
    public UUID correct(HomeOwner owner, UUID person, Answers sent, String seen) {
        Home home = book.holdKept(owner);
        HomeAdult before = here(owner, person);
        FormReader in = new FormReader(sent);
        Values said = AdultFields.ALL.read(in);
        Contact contact = contact(in, before.contact().language());
        in.end();
        identity.unchanged(before, seen);
        if (identity.isAnother(before, contact)) {
            out(before);
            return movedIn(
                    owner,
                    home,
                    HomeAdult.other(newPerson(), owner.home(), clock.instant()).telling(said, contact, today()));
        }
        adults.keep(before.telling(said, contact, today()));
        book.told(owner, home);
        return person;
    }

    /**
     * An adult lives there no more; the own link leads to the erasure of what is kept, and to nothing else, from then on.
     *
     * @throws Refusal not found where this is no adult who lives there, or the host
     */
    public void moveOut(HomeOwner owner, UUID person) {
        Home home = book.holdKept(owner);
        out(here(owner, person));
        book.told(owner, home);
    }

    /**
     * An adult who had moved out lives there again, with what that person had shown.
     *
     * @throws Refusal not found where this is no adult who had moved out of this home
     */
    public void moveBack(HomeOwner owner, UUID person) {
        Home home = book.holdKept(owner);
        HomeAdult back = adults.find(owner.home(), person)
                .filter(adult -> !adult.host() && !adult.here())
                .orElseThrow(Refusal::notFound);
        adults.closeLink(person);
        movedIn(owner, home, back.movedOut(null));
    }

    /** What tells what is said of an adult from anything else that could be. */
    public String mark(HomeAdult adult) {
        return identity.mark(adult);
    }

    private UUID movedIn(HomeOwner owner, Home home, HomeAdult adult) {
        adults.keep(adult);
        book.told(owner, home);
        movedIn.fire(new AdultMovedIn(owner.home(), adult.id()));
        return adult.id();
    }

    private void out(HomeAdult adult) {
        Instant now = clock.instant();
        adults.keep(adult.movedOut(now));
        movedOut.fire(new AdultMovedOut(adult.home(), adult.id()));
    }

    private HomeAdult here(HomeOwner owner, UUID person) {
        return adults.find(owner.home(), person)
                .filter(adult -> !adult.host() && adult.here())
                .orElseThrow(Refusal::notFound);
    }

    private static Contact contact(FormReader in, String language) {
        Contact read = ContactQuestions.read(in, false, language);
        in.required("name", read.name(), "dwelling.fault.adult_name");
        if (in.text("age").isEmpty()) {
            in.fault("age", "dwelling.fault.adult_age");
        }
        return new Contact(read.name(), read.email(), read.phone(), null, read.language());
    }

    private HomeAdult host(HomeOwner owner) {
        return HomeAdult.host(owner.host(), owner.home(), clock.instant());
    }

    private UUID newPerson() {
        return Uuid7.at(clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
