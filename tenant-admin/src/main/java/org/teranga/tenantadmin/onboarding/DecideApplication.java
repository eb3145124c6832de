package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.tenantadmin.member.invitation.InviteMember;

/**
 * The platform decides. An approval is written down first and then carried out: whatever cuts it off (a node that dies, a Keycloak that is
 * away), {@link CarryOutOpenings} goes on where it stopped, until the association stands and its first administrator is invited.
 */
@ApplicationScoped
public class DecideApplication {
    private static final Logger LOG = System.getLogger(DecideApplication.class.getName());
    private static final int LONGEST_REASON = 2_000;

    private final Applications applications;
    private final ApplicationLetters letters;
    private final OpenAssociation openAssociation;
    private final InviteMember inviteMember;
    private final Clock clock;

    @Inject
    DecideApplication(
            Applications applications,
            ApplicationLetters letters,
            OpenAssociation openAssociation,
            InviteMember inviteMember,
            Clock clock) {
        this.applications = applications;
        this.letters = letters;
        this.openAssociation = openAssociation;
        this.inviteMember = inviteMember;
        this.clock = clock;
    }

    /**
     * Approves and opens. Pressed twice it is done once; while Keycloak is away it stays approved and follows.
     *
     * @param by the operator; null where nobody had to look
     * @throws Refusal not found where there is none, invalid where the slug was taken meanwhile
     */
    public void approve(UUID id, @Nullable UUID by) {
        if (applications.find(id).isEmpty()) {
            throw Refusal.notFound();
        }
        if (!applications.approve(id, UUID.randomUUID(), by, clock.instant())) {
            return;
        }
        try {
            carryOut(applications.find(id).orElseThrow());
        } catch (RealmAway away) {
            LOG.log(Level.WARNING, "Keycloak is away: the opening of an association follows");
        }
    }

    /**
     * Does what an approval asks for, from where it was cut off.
     *
     * @throws RealmAway where Keycloak cannot be reached
     */
    void carryOut(Application application) {
        UUID key = application.tenant();
        Applicant contact = applications.contact(application.id()).orElse(null);
        if (application.state() != Application.State.APPROVED || key == null || contact == null) {
            return;
        }
        try {
            openAssociation.prepare(application.association(), key, tenant -> invite(tenant, contact, application));
            applications.opened(application.id());
        } catch (Refusal refused) {
            applications.resumeWaiting(application.id());
            throw refused;
        }
    }

    private void invite(Tenant tenant, Applicant contact, Application application) {
        String language = tenant.languages().contains(application.language())
                ? application.language()
                : tenant.languages().getFirst();
        inviteMember.inviteFirst(contact.name(), contact.email(), language);
    }

    /**
     * Refuses, and tells who asked why. Pressed twice one letter leaves.
     *
     * @param by the operator; null where nobody answered in time
     * @throws Refusal not found where there is none, invalid without a reason
     */
    public void refuse(UUID id, @Nullable UUID by, String reason) {
        Application application = applications.find(id).orElseThrow(Refusal::notFound);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refusal.invalid(List.of(FieldError.of("reason", "application.fault.reason", LONGEST_REASON)));
        }
        applications
                .contact(id)
                .ifPresent(contact ->
                        applications.refuse(id, by, clock.instant(), letters.refused(application, contact, why)));
    }
}
