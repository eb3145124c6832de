package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.synthetic.SyntheticMarket;
import org.teranga.matching.upload.ImportReport;
import org.teranga.matching.upload.ImportSpreadsheet;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.realm.NewAccount;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.tenantadmin.onboarding.OpenAssociation;

/** Makes the demonstration. Each step finds its own work done, so that a start that was cut off goes on at the next. */
@ApplicationScoped
class DemoLoader {
    private static final Logger LOG = System.getLogger(DemoLoader.class.getName());
    private static final int SHARED_PER_MILLE = 80;

    private final TenantDirectory directory;
    private final OpenAssociation openAssociation;
    private final ProvisionMember provisionMember;
    private final ImportSpreadsheet importSpreadsheet;
    private final DemoReady ready;
    private final DemoFiles files;
    private final DemoShelves shelves;
    private final Clock clock;

    @Inject
    DemoLoader(
            TenantDirectory directory,
            OpenAssociation openAssociation,
            ProvisionMember provisionMember,
            ImportSpreadsheet importSpreadsheet,
            DemoReady ready,
            DemoFiles files,
            DemoShelves shelves,
            Clock clock) {
        this.directory = directory;
        this.openAssociation = openAssociation;
        this.provisionMember = provisionMember;
        this.importSpreadsheet = importSpreadsheet;
        this.ready = ready;
        this.files = files;
        this.shelves = shelves;
        this.clock = clock;
    }

    /** Makes what is missing. */
    @ActivateRequestContext
    void load() {
        provisionMember.demoOperator("operator");
        DemoAssociation.all().forEach(this::load);
    }

    private void load(DemoAssociation demo) {
        String slug = demo.association().slug();
        Tenant tenant =
                directory.bySlug(slug).filter(Tenant::active).orElseGet(() -> openAssociation.open(demo.association()));
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            Map<String, UUID> accounts = new HashMap<>();
            DemoMember.all().forEach(member -> accounts.put(member.suffix(), admit(demo, member)));
            bringIn(slug, demo);
            shelves.adopt(demo);
            shelves.meet(demo, accounts);
        }
    }

    private UUID admit(DemoAssociation demo, DemoMember member) {
        String userName = demo.association().slug() + "-" + member.suffix();
        NewAccount account = provisionMember.demo(userName, member.known(userName));
        UUID subject = account.subject();
        switch (member.suffix()) {
            case "volunteer" -> {
                ready.member(subject);
                files.volunteer(member, subject, demo.department());
            }
            case "newcomer" -> files.newcomer(member, subject, demo.department());
            case "refugee" -> files.household(member, subject, demo.department());
            default -> {}
        }
        return subject;
    }

    private void bringIn(String slug, DemoAssociation demo) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        SyntheticMarket market = new SyntheticMarket(new SyntheticMarket.Settings(
                demo.seed(),
                today,
                Set.copyOf(demo.association().regions()),
                Set.of(),
                SHARED_PER_MILLE,
                demo.arrivalDays()));
        StringBuilder offers = new StringBuilder();
        StringBuilder needs = new StringBuilder();
        try {
            market.writeOffers(demo.offers(), offers);
            market.writeNeeds(demo.needs(), needs);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        told(slug + " offers", importSpreadsheet.offers(stream(offers)));
        ready.hosts(demo.department());
        ready.helpers(demo.department());
        told(slug + " needs", importSpreadsheet.needs(stream(needs)));
    }

    private static ByteArrayInputStream stream(StringBuilder sheet) {
        return new ByteArrayInputStream(sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void told(String what, ImportReport report) {
        LOG.log(
                Level.INFO,
                "demonstration, {0}: {1} accepted, {2} rejected",
                what,
                report.accepted(),
                report.rejected());
    }
}
