package org.teranga.matching.plan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.tenancy.OpeningStep;

/** The rule set to start from: done as soon as one was published; whoever wants the one that counts anyway says so. */
@ApplicationScoped
class RulesStep implements OpeningStep {
    private final RuleVersions versions;

    @Inject
    RulesStep(RuleVersions versions) {
        this.versions = versions;
    }

    @Override
    public String key() {
        return "rules";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String path() {
        return "/admin/rules";
    }

    @Override
    public boolean done() {
        return versions.latest().isPresent();
    }

    @Override
    public boolean needed() {
        return true;
    }
}
