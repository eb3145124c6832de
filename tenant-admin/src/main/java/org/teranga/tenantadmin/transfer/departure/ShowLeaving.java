package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** What an administrator sees of the association's end. */
@ApplicationScoped
class ShowLeaving {
    private final LeaveAssociation leave;
    private final Members members;
    private final CurrentPerson person;
    private final PageContexts contexts;
    private final PlatformHost host;

    @Inject
    ShowLeaving(
            LeaveAssociation leave, Members members, CurrentPerson person, PageContexts contexts, PlatformHost host) {
        this.leave = leave;
        this.members = members;
        this.person = person;
        this.contexts = contexts;
        this.host = host;
    }

    LeaveView page(FilledForm form, String happened) {
        Tenant tenant = TenantContext.required();
        Optional<Leaving> leaving = leave.of(tenant);
        Optional<UUID> asker = leaving.flatMap(found -> found.askedBy() instanceof ClosureRequester.Member member
                ? Optional.of(member.account())
                : Optional.empty());
        return new LeaveView(
                href(),
                tenant.slug(),
                leave.days(),
                leaving.map(found -> found.confirmed() ? "confirmed" : "asked").orElse("none"),
                leaving.map(Leaving::askedAt).orElse(null),
                asker.map(account -> members.names(Set.of(account)).getOrDefault(account, ""))
                        .orElse(""),
                asker.equals(person.subject()),
                leaving.map(Leaving::due).orElse(null),
                host.base() + "/" + contexts.language().tag() + "/left/" + tenant.id(),
                form,
                happened);
    }

    String href() {
        return "/" + contexts.language().tag() + "/admin/leave";
    }
}
