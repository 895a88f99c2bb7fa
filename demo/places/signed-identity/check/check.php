<?php

// Prints the header of each vector, one a line: what hearth-identity.php signs.
declare(strict_types=1);

require __DIR__ . '/../hearth-identity.php';

foreach (json_decode(file_get_contents(__DIR__ . '/../vectors.json'), true, 512, JSON_THROW_ON_ERROR) as $one) {
    echo HearthIdentity::sign($one['secret'], $one['identity'], $one['method'], $one['path'], $one['at']), "\n";
}
