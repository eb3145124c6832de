package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.teranga.matching.home.HomeOwner;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/**
 * Takes the homes of the demonstration that are told whole further, each to a {@link HomeStage} of its own: from a visit that is proposed to
 * a home that is ready for a first night; and lets a partner bring households. Every step is somebody's: a host's, of one of the team, of somebody who knows the host.
 */
@ApplicationScoped
class DemoStages {
    private static final Logger LOG = System.getLogger(DemoStages.class.getName());

    /** Of the homes that are told whole, the latest first. */
    private static final List<HomeStage> STAGES =
            List.of(HomeStage.MADE, HomeStage.REPORTED, HomeStage.DATED, HomeStage.PROPOSED);

    private final TenantDirectory directory;
    private final Members members;
    private final DemoHomes homes;
    private final DemoHosts hosts;
    private final DemoPhotos photos;
    private final DemoVisits visits;
    private final DemoReferences references;
    private final DemoStays stays;
    private final DemoReferrals referrals;
    private final DemoOutcomes outcomes;
    private final ActingMember acting;

    @Inject
    DemoStages(
            TenantDirectory directory,
            Members members,
            DemoHomes homes,
            DemoHosts hosts,
            DemoPhotos photos,
            DemoVisits visits,
            DemoReferences references,
            DemoStays stays,
            DemoReferrals referrals,
            DemoOutcomes outcomes,
            ActingMember acting) {
        this.directory = directory;
        this.members = members;
        this.homes = homes;
        this.hosts = hosts;
        this.photos = photos;
        this.visits = visits;
        this.references = references;
        this.stays = stays;
        this.referrals = referrals;
        this.outcomes = outcomes;
        this.acting = acting;
    }

    /** Goes on with what is missing. */
    void load() {
        for (DemoAssociation demo : DemoAssociation.all()) {
            directory.bySlug(demo.association().slug()).ifPresent(tenant -> {
                take(tenant, demo.department());
                LOG.log(Level.INFO, "demonstration, {0} homes: at every stage", tenant.slug());
                bring(tenant, demo.department());
                count(tenant, demo);
                if (demo.calm()) {
                    live(tenant, demo.department());
                    LOG.log(Level.INFO, "demonstration, {0} stays: at every stage", tenant.slug());
                }
            });
        }
    }

    /** Takes the homes of a department to their stages; no association is open. */
    void take(Tenant tenant, String department) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            each(department, this::visited);
        }
        references.letters().ifPresent(letters -> {
            try (TenantContext.Scope open = TenantContext.open(tenant)) {
                each(department, (owner, team, stage) -> hosts.answered(owner, team, stage, letters));
            }
        });
    }

    /** Lets households live with hosts of a department; no association is open. */
    void live(Tenant tenant, String department) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            stays.take(department);
        }
    }

    private void bring(Tenant tenant, String department) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            referrals.bring(department);
        }
    }

    /** The years before: most of it in the department of its own town. */
    private void count(Tenant tenant, DemoAssociation demo) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            List<String> places = new ArrayList<>(Collections.nCopies(4, demo.department()));
            demo.association().regions().stream().limit(3).forEach(places::add);
            outcomes.bring(places, demo.seed());
            outcomes.agree();
        }
    }

    private void visited(HomeOwner owner, DemoTeam team, HomeStage stage) {
        photos.bring(owner, stage.photographs(), stage.ordinal());
        photos.look(owner, team.colleague(), stage.looked());
        hosts.prepare(owner, team, stage);
        visits.make(owner, team, stage);
        if (stage == HomeStage.MADE) {
            photos.read(owner, team.colleague());
        }
    }

    private void each(String department, Taken taken) {
        DemoTeam team = acting.signedOut(() -> DemoTeam.of(members));
        List<HomeOwner> whole = acting.signedOut(() -> homes.whole(department));
        for (int i = 0; i < Math.min(STAGES.size(), whole.size()); i++) {
            taken.take(whole.get(i), team, STAGES.get(i));
        }
    }

    /** What is done with a home. */
    @FunctionalInterface
    private interface Taken {
        void take(HomeOwner owner, DemoTeam team, HomeStage stage);
    }
}
