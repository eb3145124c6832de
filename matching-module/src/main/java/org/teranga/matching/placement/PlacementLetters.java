package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.teranga.matching.intake.Contact;
import org.teranga.matching.intake.Contacts;
import org.teranga.matching.intake.SealedContact;
import org.teranga.matching.intake.SecretLink;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;

/** What household and host are told at each step, each in their own language. Nobody hears of a placement before being asked. */
@ApplicationScoped
class PlacementLetters {
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
    void after(Step step, PlacementState before, Sides sides) {
        switch (step) {
            case REVIEW -> write("asked", Party.HOUSEHOLD, sides);
            case HOUSEHOLD_ACCEPTS -> {
                write("yes", Party.HOUSEHOLD, sides);
                write("asked", Party.HOST, sides);
            }
            case HOST_ACCEPTS -> {
                write("yes", Party.HOST, sides);
                write("both", Party.HOUSEHOLD, sides);
            }
            case APPROVE -> both("approved", sides);
            case INTRODUCE -> both("introduced", sides);
            case END -> both("ended", sides);
            case HOUSEHOLD_DECLINES -> calledOff("no", "over", before, sides);
            case HOST_DECLINES -> calledOff("over", "no", before, sides);
            case WITHDRAW -> calledOff("over", "over", before, sides);
            case EXPIRE -> {
                boolean household = before == PlacementState.REVIEWED;
                calledOff(household ? "silent" : "over", household ? "over" : "silent", before, sides);
            }
        }
    }

    /** Reminds whoever is asked. */
    void remind(Sides sides) {
        boolean household = sides.placement().state() == PlacementState.REVIEWED;
        write("reminded", household ? Party.HOUSEHOLD : Party.HOST, sides);
    }

    private void both(String letter, Sides sides) {
        write(letter, Party.HOUSEHOLD, sides);
        write(letter, Party.HOST, sides);
    }

    private void calledOff(String toHousehold, String toHost, PlacementState before, Sides sides) {
        if (before.householdKnows()) {
            write(toHousehold, Party.HOUSEHOLD, sides);
        }
        if (before.hostKnows()) {
            write(toHost, Party.HOST, sides);
        }
    }

    /** Nobody without an e-mail address is written to: staff call. */
    private void write(String letter, Party party, Sides sides) {
        SealedContact sealed = sides.contact(party);
        Contact contact = contacts.open(sealed);
        if (contact.email() == null) {
            return;
        }
        Placement placement = sides.placement();
        SecretLink link = links.issue(placement.id(), party, clock.instant());
        String url = host.addressOf(TenantContext.required().slug()) + AnswerPages.path(contact.language(), link);
        PlacementMail view =
                new PlacementMail(TenantContext.required().name(), letter, party.code(), placement.answerBy(), url);
        EmailAddress to = new EmailAddress(contact.email());
        mails.send(new Mail(to, contact.language(), "placement", view, sealed.personId()));
    }
}
