package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.casework.KeepCasework;
import org.teranga.platform.identity.Role;
import org.teranga.platform.inbox.MailBounced;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextSettled;
import org.teranga.platform.sms.TextsStopped;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Whoever cannot be reached is a task, which ends by itself when the person can be reached again. */
@Assembled
class UnreachedTest {
    private static final PhoneNumber PHONE = new PhoneNumber("+33639984017");

    @Inject
    private Caseworker work;

    @Inject
    private Pool pool;

    @Inject
    private Desk desk;

    @Inject
    private TestTenants tenants;

    @Inject
    private KeepCasework keep;

    @Inject
    private Event<MailBounced> bounced;

    @Inject
    private Event<TextSettled> settled;

    @Inject
    private Event<TextsStopped> stopped;

    private Tenant own;
    private OfferId offer;
    private String email;

    @BeforeEach
    void anOffer() {
        own = work.open(Role.CASEWORKER);
        email = "mireille" + UUID.randomUUID() + "@example.org";
        offer = known(pool.home(own, 3), email);
    }

    @Test
    void anEMailThatComesBackIsATaskUntilThereIsAnotherAddress() {
        pool.home(own, 1);
        told(() -> bounced.fire(new MailBounced(new EmailAddress(email), "5.1.1", TestClock.now())));
        told(() -> bounced.fire(new MailBounced(new EmailAddress(email), "5.1.1", TestClock.now())));
        assertThat(team()).contains(offer.toString(), "letter_returned", "\"total\":1");
        keep.run();
        assertThat(team()).as("it is the same address").contains("letter_returned");
        known(offer, "other" + email);
        keep.run();
        assertThat(team()).contains("\"total\":0");
    }

    @Test
    void aTextThatNeverArrivedIsATaskUntilOneDoes() {
        told(() -> settled.fire(new TextSettled(PHONE, false, TestClock.now())));
        assertThat(team()).contains(offer.toString(), "text_failed");
        told(() -> settled.fire(new TextSettled(PHONE, true, TestClock.now())));
        assertThat(team()).contains("\"total\":0");
    }

    @Test
    void whoWantsNoTextsIsATaskWhereThereIsNoOtherWay() {
        told(() -> stopped.fire(new TextsStopped(PHONE, true, TestClock.now())));
        assertThat(team()).as("there is an address").contains("\"total\":0");
        known(offer, null);
        told(() -> stopped.fire(new TextsStopped(PHONE, true, TestClock.now())));
        assertThat(team()).contains("text_stopped");
        known(offer, email);
        keep.run();
        assertThat(team()).as("there is an address again").contains("\"total\":0");
    }

    private OfferId known(OfferId one, @Nullable String address) {
        return pool.known(own, one, new Contact("Mireille Cazenave", address, PHONE.e164(), null, "fr"));
    }

    private void told(Runnable event) {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    event.run();
                    return true;
                }));
    }

    private String team() {
        return work.get(own, Role.CASEWORKER, "/api/v1/tasks?owner=team").body();
    }
}
