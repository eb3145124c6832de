package org.teranga.matching.esco;

import java.util.List;
import java.util.Map;

/**
 * What some files say.
 *
 * @param concepts in the order in which they are published
 * @param branches to which branch each belongs, by its address; those of none are not there
 * @param labels   what branches are called, by their code, as far as the files say it
 * @param faults   of the first rows that are left out
 * @param left     how many rows are left out
 */
record EscoReading(
        List<EscoConcept> concepts,
        Map<String, String> branches,
        Map<String, String> labels,
        List<EscoFault> faults,
        int left) {
    EscoReading {
        concepts = List.copyOf(concepts);
        branches = Map.copyOf(branches);
        labels = Map.copyOf(labels);
        faults = List.copyOf(faults);
    }

    /** The branch of a concept; empty where the files say none. */
    String branch(EscoConcept concept) {
        return branches.getOrDefault(concept.uri(), "");
    }
}
