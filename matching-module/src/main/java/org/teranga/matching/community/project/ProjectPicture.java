package org.teranga.matching.community.project;

import java.util.UUID;

/** The picture of a project, without its pixels: what it shows, how large it is. Another picture has another id. */
public record ProjectPicture(UUID id, String caption, int width, int height) {}
