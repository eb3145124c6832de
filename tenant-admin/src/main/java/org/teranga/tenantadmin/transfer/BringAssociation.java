package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.realm.MoveAccounts;
import org.teranga.platform.identity.realm.NewAccount;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.tenantadmin.onboarding.NewAssociation;
import org.teranga.tenantadmin.transfer.archive.ArrivingArchive;
import org.teranga.tenantadmin.transfer.archive.EraseRows;
import org.teranga.tenantadmin.transfer.archive.ReadArchive;
import org.teranga.tenantadmin.transfer.archive.table.AssociationFacts;
import org.teranga.tenantadmin.transfer.archive.table.Renaming;
import org.teranga.tenantadmin.transfer.departure.EraseAssociation;

/**
 * Opens the association that an archive holds, under a slug of this platform. It is suspended while it arrives and open when all of it is
 * here; where anything fails, nothing of it is left: neither rows nor accounts nor its place in the directory.
 */
@ApplicationScoped
public class BringAssociation {
    private static final int MOST_ACCOUNTS = 10_000;

    private final ReadArchive readArchive;
    private final ArrivalPlace place;
    private final EraseAssociation erase;
    private final EraseRows rows;
    private final MoveAccounts accounts;
    private final Members members;
    private final AuditTrail audit;

    @Inject
    BringAssociation(
            ReadArchive readArchive,
            ArrivalPlace place,
            EraseAssociation erase,
            EraseRows rows,
            MoveAccounts accounts,
            Members members,
            AuditTrail audit) {
        this.readArchive = readArchive;
        this.place = place;
        this.erase = erase;
        this.rows = rows;
        this.accounts = accounts;
        this.members = members;
        this.audit = audit;
    }

    /**
     * Brings it. One that this platform signed comes back as it was, its members among them; of any other only facts come, its members
     * are invited anew, and it opens to its own team first.
     *
     * @param archive in clear
     * @param first   who administers an association that is not of this platform; null is right for one that is
     * @throws Refusal invalid where the slug is not free, the archive is not an archive of ours, whole and unchanged, it says that this platform
     *                 signed it and that is not so, or nobody was named who administers it
     */
    public Arrival bring(String slug, InputStream archive, @Nullable FirstAdministrator first) {
        ArrivingArchive arriving = readArchive.begin(archive);
        if (!arriving.own() && first == null) {
            throw Refusal.unprocessable("transfer.foreign");
        }
        AssociationFacts facts = arriving.header().association();
        if (arriving.header().accounts().size() > MOST_ACCOUNTS) {
            throw Refusal.unprocessable("transfer.too_many_accounts", MOST_ACCOUNTS);
        }
        Tenant tenant = place.reserve(new NewAssociation(
                slug, facts.name(), facts.languages(), facts.regions(), place.themeOr(facts.theme())));
        if (rows.any(tenant.id())) {
            // Somebody is opening it; what an import that was killed leaves has no rows.
            throw Refusal.invalid(List.of(FieldError.of("slug", "association.slug_taken", slug)));
        }
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            return arriving.own() ? back(tenant, arriving) : foreign(tenant, arriving, Objects.requireNonNull(first));
        }
    }

    private Arrival foreign(Tenant tenant, ArrivingArchive arriving, FirstAdministrator first) {
        MoveAccounts.Moved nobody = new MoveAccounts.Moved(List.of(), Map.of());
        boolean done = false;
        try {
            long count = arriving.bring(tenant.id(), Renaming.strangers(), place::choosable);
            place.prepare(tenant);
            place.invite(first);
            audit.record("association.import_facts", "association", tenant.id());
            place.opened(tenant, true);
            done = true;
            return new Arrival(tenant, count, false, 0, 0, List.of());
        } finally {
            if (!done) {
                erase.undo(tenant, nobody);
            }
        }
    }

    private Arrival back(Tenant tenant, ArrivingArchive arriving) {
        MoveAccounts.Moved moved = new MoveAccounts.Moved(List.of(), Map.of());
        boolean done = false;
        try {
            moved = accounts.find(arriving.header().accounts());
            long count = arriving.bring(tenant.id(), Renaming.accounts(moved.renamed()), (key, value) -> true);
            place.prepare(tenant);
            accounts.join(tenant, moved);
            List<NewAccount> administrators = administrators(moved.made());
            audit.record("association.import", "association", tenant.id());
            place.opened(tenant, arriving.header().association().preparing());
            done = true;
            return new Arrival(
                    tenant, count, true, moved.kept().size(), moved.made().size(), administrators);
        } finally {
            if (!done) {
                erase.undo(tenant, moved);
            }
        }
    }

    /** Those of the new accounts that can invite the others anew. */
    private List<NewAccount> administrators(Map<UUID, NewAccount> made) {
        Set<UUID> ours = new java.util.HashSet<>();
        members.all().stream()
                .filter(member -> member.roles().contains(Role.ADMIN))
                .map(Account::subject)
                .forEach(ours::add);
        List<NewAccount> administrators = new ArrayList<>();
        made.values().stream()
                .filter(account -> ours.contains(account.subject()))
                .forEach(administrators::add);
        return administrators;
    }

    /** Who is invited to administer an association that comes from another platform. */
    public record FirstAdministrator(String name, EmailAddress email) {}

    /**
     * An association that has arrived.
     *
     * @param rows           how many came
     * @param own            whether this platform signed its archive, so that decisions, roles and members came with it
     * @param kept           accounts that this platform knew already
     * @param made           accounts that were made
     * @param administrators those of them that administer it, with their first passwords, to be handed over and kept nowhere
     */
    public record Arrival(Tenant tenant, long rows, boolean own, int kept, int made, List<NewAccount> administrators) {
        public Arrival {
            administrators = List.copyOf(administrators);
        }
    }
}
