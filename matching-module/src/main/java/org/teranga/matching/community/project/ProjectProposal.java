package org.teranga.matching.community.project;

import java.time.Instant;
import java.util.UUID;

/**
 * Words that somebody of the team proposes for a project.
 *
 * @param by who of the team
 */
public record ProjectProposal(UUID id, ProjectField field, String words, UUID by, Instant at) {}
