package org.teranga.matching.community.project.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.household.HouseholdEntries;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.household.HouseholdOwners;
import org.teranga.platform.me.MePart;
import org.teranga.platform.me.MeView;
import org.teranga.platform.theme.PageContexts;

/** The project on a member's own page, where the member has asked for something. */
@ApplicationScoped
@Transactional
class OwnProjectPart implements MePart {
    private final HouseholdOwners owners;
    private final Projects projects;
    private final PageContexts contexts;

    @Inject
    OwnProjectPart(HouseholdOwners owners, Projects projects, PageContexts contexts) {
        this.owners = owners;
        this.projects = projects;
        this.contexts = contexts;
    }

    @Override
    public List<MeView.Own> of(UUID account) {
        return owners.find(account).map(this::shown).stream().toList();
    }

    @Override
    public int order() {
        return 31;
    }

    private MeView.Own shown(HouseholdOwner owner) {
        String stage = projects.current(owner)
                .map(Project::stage)
                .map(one -> "project.stage." + one.code())
                .orElse("project.me.none");
        return new MeView.Own(
                "sprout",
                contexts.text("project.go"),
                contexts.text(stage),
                HouseholdEntries.path(contexts.language().tag(), ProjectPath.PAGE),
                false);
    }
}
