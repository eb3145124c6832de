package org.teranga.platform.qualification.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.tenancy.OpeningStep;

/** What is asked of hosts: done as soon as the association has a charter of its own; whoever wants the platform's says so. */
@ApplicationScoped
class CharterStep implements OpeningStep {
    private final OwnCharters charters;

    @Inject
    CharterStep(OwnCharters charters) {
        this.charters = charters;
    }

    @Override
    public String key() {
        return "charter";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String path() {
        return "/admin/charter";
    }

    @Override
    public boolean done() {
        return charters.current().isPresent();
    }

    @Override
    public boolean needed() {
        return true;
    }
}
