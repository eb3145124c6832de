package org.teranga.platform.casework.triage;

import java.util.List;

/** A feature's funnels: how far the team has come with what came in. Beans of this type are found by themselves. */
public interface Funnels {
    /** Those that the reader may read and that are not empty. */
    List<Funnel> all();
}
