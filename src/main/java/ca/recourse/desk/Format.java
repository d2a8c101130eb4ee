package ca.recourse.desk;

/** How {@code recourse read} answers. */
public enum Format {
    TABLE,
    JSON,
    HTML
}
