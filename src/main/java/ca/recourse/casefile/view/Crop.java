package ca.recourse.casefile.view;

/**
 * A piece of a page's picture with the words marked.
 *
 * @param uri the picture itself, as a {@code data:} URI
 * @param width in points
 * @param height in points
 */
public record Crop(String uri, int width, int height) {}
