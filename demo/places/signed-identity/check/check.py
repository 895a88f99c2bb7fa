"""Prints the header of each vector, one a line: what `hearth_identity.py` signs."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from hearth_identity import sign_identity  # noqa: E402

for one in json.loads((Path(__file__).parent.parent / 'vectors.json').read_text('utf-8')):
    print(sign_identity(one['secret'], one['identity'], one['method'], one['path'], one['at']))
