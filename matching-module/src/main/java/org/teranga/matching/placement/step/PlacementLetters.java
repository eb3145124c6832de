package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.matching.placement.Noted;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** What household and host are told at each step, each in their own language. Nobody hears of a placement before being asked. */
@ApplicationScoped
class PlacementLetters {
    /** A stay has ended, which is told kindly, and leads to what is left to say. */
    private static final String ENDED_STAY = "ended_stay";

    /** What leads on although a placement is over. */
    private static final Set<String> LEAD_ON = Set.of(ENDED_STAY, "outcome", "outcome_later");

    private final Contacts contacts;
    private final PlacementLinks links;
    private final Mails mails;
    private final PlatformHost host;
    private final Clock clock;

    @Inject
    PlacementLetters(Contacts contacts, PlacementLinks links, Mails mails, PlatformHost host, Clock clock) {
        this.contacts = contacts;
        this.links = links;
        this.mails = mails;
        this.host = host;
        this.clock = clock;
    }

    /**
     * Tells those whom a step concerns.
     *
     * @param before where the placement was before it
     */
    void after(Step step, PlacementState before, Sides sides, StepActor by) {
        write(letters(step, before, sides, by), by);
    }

    /**
     * Something is another than when they said yes: the household is asked again, the host reads that it has to wait.
     *
     * @param changes the names of what is another
     */
    void askedAgain(PlacementState before, Sides sides, List<String> changes) {
        List<Letter> letters = new ArrayList<>();
        letters.add(new Letter("changed", Party.HOUSEHOLD, sides, changes));
        if (before.hostKnows()) {
            letters.add(new Letter("paused", Party.HOST, sides));
        }
        write(letters, StepActor.CLOCK);
    }

    /**
     * As {@link #after(Step, PlacementState, Sides, By)}, after the same step of many.
     *
     * @param taken where each was before it
     */
    void after(Step step, Map<Sides, PlacementState> taken, StepActor by) {
        write(
                taken.entrySet().stream()
                        .flatMap(one -> letters(step, one.getValue(), one.getKey(), by).stream())
                        .toList(),
                by);
    }

    /** Reminds whoever is asked. */
    void remind(Sides sides) {
        boolean household = sides.placement().state() == PlacementState.REVIEWED;
        write(List.of(new Letter("reminded", household ? Party.HOUSEHOLD : Party.HOST, sides)), StepActor.CLOCK);
    }

    /** Writes a letter beside the steps, which leads on by the link by which somebody came; false where that side has no address. */
    boolean tell(String letter, Party side, Sides sides, StepActor by) {
        write(List.of(new Letter(letter, side, sides)), by);
        return sides.contact(side).hasEmail();
    }

    /** Asks sides of stays how they are; who has no address is not among those that were written to. */
    List<Written> how(Map<Sides, Party> asked) {
        List<Letter> letters = new ArrayList<>();
        asked.forEach((sides, side) -> letters.add(new Letter("how", side, sides)));
        write(letters, StepActor.CLOCK);
        return letters.stream()
                .filter(letter -> letter.contact().hasEmail())
                .map(letter -> new Written(letter.placement().id(), letter.party))
                .toList();
    }

    /** Which side of which placement was written to. */
    record Written(PlacementId placement, Party side) {}

    private List<Letter> letters(Step step, PlacementState before, Sides sides, StepActor by) {
        String yes = by.noted() == null ? "yes" : "noted";
        return switch (step) {
            case REVIEW -> List.of(new Letter("asked", Party.HOUSEHOLD, sides));
            case HOUSEHOLD_ACCEPTS ->
                List.of(new Letter(yes, Party.HOUSEHOLD, sides), new Letter("asked", Party.HOST, sides));
            case HOST_ACCEPTS ->
                List.of(new Letter(yes, Party.HOST, sides), new Letter("both", Party.HOUSEHOLD, sides));
            case APPROVE -> both("approved", sides);
            case INTRODUCE -> both("introduced", sides);
            case MET -> both("met", sides);
            case HOUSEHOLD_CONFIRMS, HOST_CONFIRMS ->
                sides.placement().state() == PlacementState.CONFIRMED ? both("confirmed", sides) : List.of();
            case HOUSEHOLD_SIGNS, HOST_SIGNS, ASSOCIATION_SIGNS -> List.of();
            case START_TRIAL -> both("trial", sides);
            case MOVE_IN -> both("staying", sides);
            case EXTEND -> both("extended", sides);
            // The other side hears of it from the team, which speaks with both first.
            case HOUSEHOLD_GIVES_NOTICE -> List.of(new Letter("notice", Party.HOUSEHOLD, sides));
            case HOST_GIVES_NOTICE -> List.of(new Letter("notice", Party.HOST, sides));
            case END -> before.sleepsThere() ? endedStay(sides) : both("ended", sides);
            case HOUSEHOLD_STOPS ->
                List.of(new Letter("ended", Party.HOUSEHOLD, sides), new Letter("stopped", Party.HOST, sides));
            case HOST_STOPS ->
                List.of(new Letter("stopped", Party.HOUSEHOLD, sides), new Letter("ended", Party.HOST, sides));
            case HOUSEHOLD_OBJECTS -> objected(Party.HOUSEHOLD, Party.HOST, before.hostKnows(), sides);
            case HOST_OBJECTS -> objected(Party.HOST, Party.HOUSEHOLD, true, sides);
            case ASK_AGAIN -> List.of();
            case HOUSEHOLD_DECLINES -> calledOff("no", "over", before, sides);
            case HOST_DECLINES -> calledOff("over", "no", before, sides);
            case WITHDRAW ->
                calledOff(
                        sides.need().status() == Status.WITHDRAWN ? "gone" : "over",
                        sides.offer().status().open() ? "over" : "gone",
                        before,
                        sides);
            case EXPIRE -> {
                boolean household = before == PlacementState.REVIEWED;
                yield calledOff(household ? "silent" : "over", household ? "over" : "silent", before, sides);
            }
        };
    }

    private static List<Letter> objected(Party who, Party other, boolean otherKnows, Sides sides) {
        List<Letter> letters = new ArrayList<>(List.of(new Letter("asked", who, sides)));
        if (otherKnows) {
            letters.add(new Letter("paused", other, sides));
        }
        return letters;
    }

    /** A home of which others have a part goes on; one that was theirs alone rests, and its host says from when it does not. */
    private static List<Letter> endedStay(Sides sides) {
        String toHost = sides.placement().whole() ? ENDED_STAY : "ended";
        return List.of(new Letter(ENDED_STAY, Party.HOUSEHOLD, sides), new Letter(toHost, Party.HOST, sides));
    }

    private static List<Letter> both(String letter, Sides sides) {
        return List.of(new Letter(letter, Party.HOUSEHOLD, sides), new Letter(letter, Party.HOST, sides));
    }

    /** Who was asked hears how it ends; a host, too, who was told to wait while the household is asked again. */
    private List<Letter> calledOff(String toHousehold, String toHost, PlacementState before, Sides sides) {
        List<Letter> letters = new ArrayList<>();
        if (before.householdKnows()) {
            letters.add(new Letter(toHousehold, Party.HOUSEHOLD, sides));
        }
        if (before.hostKnows() || links.written(sides.placement().id(), Party.HOST)) {
            letters.add(new Letter(toHost, Party.HOST, sides));
        }
        return letters;
    }

    /** Nobody without an e-mail address is written to: staff call. Whoever came by a link goes on by it; an end has none. */
    private void write(List<Letter> letters, StepActor by) {
        contacts.load(letters.stream().map(Letter::contact).toList());
        List<PlacementLinks.Issued> issued = new ArrayList<>();
        List<Mail> written = new ArrayList<>();
        for (Letter letter : letters) {
            Contact contact = contacts.open(letter.contact());
            if (contact.email() != null) {
                SecretLink link = by.link() != null && by.party() == letter.party ? by.link() : SecretLink.issue();
                if (letter.leads()) {
                    issued.add(new PlacementLinks.Issued(
                            link, letter.placement().id(), letter.party, contacts.emailHash(contact.email())));
                }
                written.add(mail(letter, contact, contact.email(), link, by));
            }
        }
        links.keep(issued, clock.instant());
        mails.sendFirst(written);
    }

    private Mail mail(Letter letter, Contact contact, String email, SecretLink link, StepActor by) {
        Tenant tenant = TenantContext.required();
        String url =
                letter.leads() ? host.addressOf(tenant.slug()) + PlacementLinks.path(contact.language(), link) : "";
        Noted noted = letter.name.equals("noted") ? by.noted() : null;
        PlacementMail view = new PlacementMail(
                tenant.name(),
                letter.name,
                letter.party.code(),
                letter.placement().answerBy(),
                noted == null ? null : new PlacementMail.Said(noted.channel().code(), noted.saidOn()),
                letter.changes.stream().map(ChangeWords::key).distinct().toList(),
                url);
        return new Mail(
                new EmailAddress(email),
                contact.language(),
                "placement",
                view,
                letter.contact().personId());
    }

    /** A letter that one side is to get. */
    private record Letter(String name, Party party, Sides sides, List<String> changes) {
        Letter(String name, Party party, Sides sides) {
            this(name, party, sides, List.of());
        }

        /** Whether it leads to a page: as long as it is not over, and for a while after somebody has lived there. */
        boolean leads() {
            return placement().state().holds() || LEAD_ON.contains(name);
        }

        SealedContact contact() {
            return sides.contact(party);
        }

        Placement placement() {
            return sides.placement();
        }
    }
}
